#pragma once
#include <memory>
#include <optional>

#include "app/document/case_document.h"
#include "app/document/reveal_log.h"
#include "app/form/form_words.h"
#include "app/widgets/page.h"
#include "core/determination/determination.h"

class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace huimin {

class AnswersColumn;
class CalendarColumn;
class Determiner;
class Invitation;
class SubjectForm;

/// The wage desk: what is known of the claim, a calendar on which the days worked are marked, and what they come to. For a case that
/// is not about days it says what it is for.
class WagesPage : public Page {
    Q_OBJECT
public:
    /// Both outlive this.
    WagesPage(CaseDocument& document, const Determiner& determiner, QWidget* parent = nullptr);

    QString title() const override;
    void speak(Language language) override;
    void setMasked(bool masked);

Q_SIGNALS:
    void newCaseRequested(const huimin::ProfileKind& kind);
    void failed(const huimin::Diagnostics& why);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildDesk();
    void onChanged();
    void takeRules();
    void onDetermined(const std::shared_ptr<const Determination>& determination);
    void onRefused(const Diagnostics& why);
    void showForm();
    void showFact(const QString& path);
    void logReveal(const std::string& place);

    CaseDocument& m_document;
    const Determiner& m_determiner;
    std::shared_ptr<const Determination> m_determination;
    Language m_language = Language::Zh;
    RevealLog m_log;
    int m_caseNumber = -1;
    RuleSetPtr m_rules;  ///< the desk was made from
    bool m_masked = true;
    QStackedWidget* m_stack;
    QSplitter* m_desk;
    Invitation* m_invitation;
    QScrollArea* m_scroll;
    SubjectForm* m_form = nullptr;
    CalendarColumn* m_calendar;
    AnswersColumn* m_answers;
};

}  // namespace huimin
