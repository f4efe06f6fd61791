#pragma once
#include <memory>

#include "app/widgets/page.h"
#include "core/base/diagnostic.h"
#include "core/determination/determination.h"

class QSplitter;

namespace huimin {

class CaseDocument;
class CaseEditor;
class Determiner;
class ResultsPage;

/// The first page: what is known of the case beside what follows from it.
class CasePage : public Page {
    Q_OBJECT
public:
    /// Both outlive this.
    CasePage(CaseDocument& document, const Determiner& determiner, QWidget* parent = nullptr);

    QString title() const override;
    void speak(Language language) override;

    CaseEditor& editor() const { return *m_editor; }
    /// Takes the keys to a row of the results.
    void showRow(const QString& benefit, const QString& route, const QString& subject);

    QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    /// A person wants to enter a standard that a result waits for.
    void standardRequested(const QString& standard);

private:
    QSplitter* m_columns;
    CaseEditor* m_editor;
    ResultsPage* m_results;
};

}  // namespace huimin
