#pragma once
#include <QWidget>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/document/case_document.h"
#include "app/form/fact_line.h"
#include "app/form/form_builder.h"
#include "app/form/form_words.h"
#include "core/calendar/date.h"
#include "core/profile/given_index.h"

namespace huimin {

class BenefitsSection;
class FactEditor;
class FormProblems;
class OfficeSection;

/// The form of the whole case or of one item of a list, generated from the catalogue. What is entered goes to the document;
/// what the document then holds comes back through `refresh`.
class SubjectForm : public QWidget {
    Q_OBJECT
public:
    /// `record`: the path of the item, empty for the whole; the document has it and outlives the form.
    SubjectForm(CaseDocument& document, std::string record, const FormWords& words, KeyField key = KeyField::Here,
                QWidget* parent = nullptr);

    const std::string& record() const { return m_record; }
    /// Shows what the document holds now. Nothing where the record is no longer there.
    void refresh(std::optional<Date> day);

    /// Opens the group a fact is folded into and goes to its field; of a group or sums, to the first field. False: no such fact.
    bool focusFact(const std::string& path);
    void focusFirst();

    void setMasked(bool masked);
    void setHeldOpen(bool open);

Q_SIGNALS:
    /// Enter on the last field that wants an answer.
    void wentPast();
    /// A person looked at a covered fact.
    void revealed(const std::string& path);
    /// A field the keyboard is in, to be scrolled into view.
    void reached(QWidget* field);
    /// The fact that tells this item from the others is about to change: the record will have this path.
    void aboutToMove(const std::string& record);

private:
    void build(const GivenFact& record, KeyField key);
    void add(const FactLine& line);
    void connectLine(const FactLine& line);
    void connectFact(const FactLine& line);
    void connectKey(const FactLine& line);
    bool isKey(const Fact& fact) const;
    void enterKey(const FactLine& line, const std::string& key, const FactEntry& entry);
    void goOnFrom(const std::string& path);
    bool wantsAnswer(const FactLine& line) const;
    void refreshRow(FactRow& row, const GivenFact& given, const FormProblems& problems);
    void refreshBenefits(BenefitsSection& section, const FormProblems& problems);
    QString titleOf(const FactEditor& editor) const;

    CaseDocument& m_document;
    const std::string m_record;
    const FormWords m_words;
    std::shared_ptr<const Profile> m_profile;  ///< what m_given refers to
    GivenIndex m_given;
    std::vector<FactLine> m_lines;
    std::vector<BenefitsSection*> m_benefits;
    OfficeSection* m_office = nullptr;
};

}  // namespace huimin
