#pragma once
#include <vector>

#include "app/form/fact_line.h"
#include "app/form/fact_row.h"
#include "app/form/form_words.h"
#include "core/profile/profile.h"

class QGridLayout;
class QVBoxLayout;
class QWidget;

namespace huimin {

/// Whether a form has a field for the fact that tells its item from the others, or that is chosen elsewhere: a day on a calendar.
enum class KeyField { Here, Elsewhere };

/// Makes the lines of a form from what the catalogue declares, in its order: facts of their own, sums two on a line, groups
/// that fold. Lists are shown elsewhere, benefits by a section of their own.
class FormBuilder {
public:
    FormBuilder(QVBoxLayout& layout, const FormWords& words) : m_layout(layout), m_words(words) {}

    void build(const GivenFact& record, KeyField key);

    /// How wide labels are, from the left edge of the form.
    int labelWidth() const { return m_labelWidth; }
    const std::vector<FactLine>& lines() const { return m_lines; }
    /// Where the facts of type Benefits go, each to be filled by its caller.
    const std::vector<std::pair<const GivenFact*, QWidget*>>& benefits() const { return m_benefits; }

private:
    void addScalar(const GivenFact& given);
    void addSums(const GivenFact& sums);
    void addGroup(const GivenFact& group);
    void addBenefits(const GivenFact& benefits);
    void addLine(const GivenFact& given, QGridLayout& grid, const FactRow::Place& place, FoldingSection* section);
    void measureLabels(const GivenFact& record);
    FoldingSection* addSection(const QString& title);
    QGridLayout& plainGrid();

    QVBoxLayout& m_layout;
    const FormWords& m_words;
    QGridLayout* m_plain = nullptr;  ///< of the facts that follow one another without a section
    int m_plainLines = 0;
    int m_labelWidth = 0;            ///< of all labels but those of sums: fields stand below one another from section to section
    std::vector<FactLine> m_lines;
    std::vector<std::pair<const GivenFact*, QWidget*>> m_benefits;
};

}  // namespace huimin
