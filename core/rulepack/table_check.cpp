#include "core/rulepack/table_check.h"

#include "core/feel/check/table_coverage.h"
#include "core/feel/printer.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/rulepack/table.h"

namespace huimin {

namespace {

using feel::HitPolicy;
using feel::TableCoverage;

class TableCheck {
public:
    TableCheck(const Formula& formula, const std::vector<feel::StaticType>& inputs) : m_formula(formula), m_table(*formula.table)
    {
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            m_columns.push_back({inputs[i], {}});
            for (const RuleTable::Rule& rule : m_table.rules)
                m_columns.back().cells.push_back(rule.when[i].tree);
        }
    }

    Diagnostics run()
    {
        const TableCoverage coverage = coverageOf(m_columns, m_table.rules.size());
        for (const TableCoverage::Overlap& overlap : coverage.overlaps)
            checkOverlap(overlap);
        for (const std::size_t rule : coverage.neverMatching)
            tell(rule, fill(sentences::ruleNeverMatches), Diagnostic::Severity::Warning);
        if (m_table.policy == HitPolicy::First) {
            for (const std::size_t rule : coverage.neverFirst)
                tell(rule, fill(sentences::ruleNeverReached), Diagnostic::Severity::Warning);
        }
        if (coverage.gap && !m_table.hasOtherwise && isSingleHit(m_table.policy))
            tellGap(*coverage.gap);
        return std::move(m_diagnostics);
    }

private:
    void checkOverlap(const TableCoverage::Overlap& overlap)
    {
        const int earlier = static_cast<int>(overlap.earlier) + 1;
        if (m_table.policy == HitPolicy::Unique)
            tell(overlap.later, fill(sentences::rulesOverlap, {earlier, textOf(overlap.example)}), Diagnostic::Severity::Error);
        if (m_table.policy == HitPolicy::Any && !agree(m_table.rules[overlap.earlier], m_table.rules[overlap.later]))
            tell(overlap.later, fill(sentences::rulesDisagree, {earlier, textOf(overlap.example)}), Diagnostic::Severity::Error);
    }

    static bool agree(const RuleTable::Rule& a, const RuleTable::Rule& b)
    {
        for (std::size_t i = 0; i < a.then.size(); ++i) {
            const bool written = std::holds_alternative<feel::Literal>(a.then[i].tree->node) && std::holds_alternative<feel::Literal>(b.then[i].tree->node);
            if (written && !sameTree(*a.then[i].tree, *b.then[i].tree))
                return false;
        }
        return true;
    }

    std::string textOf(const std::vector<Value>& example) const
    {
        std::string text;
        for (std::size_t i = 0; i < example.size(); ++i) {
            if (!example[i].isNull())
                text += (text.empty() ? " " : ", ") + print(*m_table.inputs[i].tree) + " = " + toFeelText(example[i]);
        }
        return text.empty() ? text : text.substr(1);
    }

    void tellGap(const std::vector<Value>& example)
    {
        Diagnostic gap{Diagnostic::Severity::Warning, m_formula.place, fill(sentences::tableGap, {textOf(example)}), m_formula.line, {}};
        m_diagnostics.push_back(std::move(gap));
    }

    void tell(std::size_t rule, Bilingual message, Diagnostic::Severity severity)
    {
        Diagnostic told = errorIn(m_formula, m_table.rules[rule].when.front().offset, std::move(message));
        told.severity = severity;
        m_diagnostics.push_back(std::move(told));
    }

    const Formula& m_formula;
    const RuleTable& m_table;
    std::vector<feel::TableColumn> m_columns;
    Diagnostics m_diagnostics;
};

}  // namespace

Diagnostics checkTable(const Formula& formula, const std::vector<feel::StaticType>& inputs)
{
    return TableCheck(formula, inputs).run();
}

}  // namespace huimin
