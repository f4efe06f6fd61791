#pragma once
#include <QList>
#include <QObject>

#include "app/document/sheet_document.h"

class QAction;
class QWidget;

namespace huimin {

/// What becomes of whole sheets: another county, save, import, export. Asks before edits would be lost; says by `failed` why
/// something could not be done, and then the sheet is as it was.
class SheetActions : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    SheetActions(SheetDocument& document, QWidget& page);

    QAction* saveAction() const { return m_save; }
    QList<QAction*> fileActions() const { return {m_import, m_export, m_blank}; }
    void retranslate();

    void openCounty(const QString& county);
    bool save();
    /// Whether the sheet may be left: nothing is unsaved, or a person said what becomes of it.
    bool mayLeave();

Q_SIGNALS:
    void failed(huimin::Diagnostics diagnostics);
    void done();

private:
    void refresh();
    void importSheet();
    void exportSheet();
    void exportBlank();
    QString askWhere(const QString& title, const QString& name);
    bool tell(const Diagnostics& diagnostics);

    SheetDocument& m_document;
    QWidget& m_page;
    QAction* m_save;
    QAction* m_import;
    QAction* m_export;
    QAction* m_blank;
};

}  // namespace huimin
