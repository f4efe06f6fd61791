#pragma once
#include <QWidget>

#include "app/document/case_document.h"
#include "app/form/form_words.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace huimin {

class FaintLabel;
class SubjectForm;

/// The day the calendar stands on: what it is and comes to, and of a marked day the fields of what else is asked of it.
class DayBox : public QWidget {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit DayBox(CaseDocument& document, QWidget* parent = nullptr);

    void retranslate();
    /// `record` is the day's, where it is marked; else empty.
    void showDay(const QString& title, const QString& said, const std::string& record, const FormWords& words);
    /// What the document holds now.
    void refresh(std::optional<Date> day);
    void setMasked(bool masked);
    /// Goes to the first field of a marked day.
    void focusFirst();
    /// The same, and what is typed takes the place of what stands in it.
    void type(const QString& text);
    bool focusFact(const std::string& path);

Q_SIGNALS:
    void toggleRequested();
    /// Enter on the last field.
    void wentPast();
    void revealed(const std::string& path);

private:
    void showForm(const std::string& record, const FormWords& words);

    CaseDocument& m_document;
    QLabel* m_title;
    FaintLabel* m_said;
    QPushButton* m_toggle;
    QVBoxLayout* m_layout;
    SubjectForm* m_form = nullptr;
    Language m_language = Language::Zh;  ///< of the form
    RuleSetPtr m_rules;                  ///< the form was made from
    bool m_masked = true;
};

}  // namespace huimin
