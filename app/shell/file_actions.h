#pragma once
#include <QList>
#include <QObject>

#include "core/base/bilingual.h"
#include "core/base/diagnostic.h"
#include "core/catalogue/fact.h"

class QAction;
class QMenu;
class QToolBar;
class QWidget;

namespace huimin {

class CaseDocument;
class Habits;

/// New, open, recent, save, save as, print: what becomes of whole cases. Asks before edits would be lost; says by `failed` why something
/// could not be done, and then the case is as it was, or what is not in the file that was saved.
class FileActions : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    FileActions(CaseDocument& document, Habits& habits, QWidget& window);

    void fill(QMenu& menu);
    void fill(QToolBar& bar);
    void retranslate(Language language);

    void startNew(const ProfileKind& kind);
    /// The county that new cases name; empty: none.
    void setCountyOfNewCases(const std::string& county) { m_county = county; }
    void open(const QString& path);
    bool save();
    /// Whether the case may be left: nothing is unsaved, or a person said what becomes of it.
    bool mayLeave();

Q_SIGNALS:
    void failed(huimin::Diagnostics diagnostics);
    /// Another case, or the file of this one, has taken the place of the last.
    void done();
    void printRequested();
    void quitRequested();

private:
    void chooseFile();
    bool saveAs();
    void tell(const Diagnostics& diagnostics);
    void fillKinds();
    void fillRecent();

    CaseDocument& m_document;
    Habits& m_habits;
    QWidget& m_window;
    Language m_language = Language::Zh;
    std::string m_county;
    QMenu* m_new;
    QMenu* m_recent;
    QAction* m_newUsual;
    QAction* m_open;
    QAction* m_save;
    QAction* m_saveAs;
    QAction* m_print;
    QAction* m_quit;
};

}  // namespace huimin
