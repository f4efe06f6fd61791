#include "core/rulepack/table_text.h"

#include <algorithm>
#include <numeric>

#include "core/rulepack/table.h"

namespace huimin {

namespace {

using feel::HitPolicy;

/// Writes the text of the expression and remembers where every stretch of it comes from.
class TableText {
public:
    TableText(const TableCells& cells, Formula to) : m_cells(cells), m_formula(std::move(to))
    {
        m_table.policy = cells.policy;
        m_table.outputs = cells.outputs;
        m_table.hasOtherwise = !cells.otherwise.empty();
        m_table.rules.resize(cells.rules.size());
        m_order.resize(cells.rules.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](std::size_t a, std::size_t b) { return cells.rules[a].ranks < cells.rules[b].ranks; });
    }

    Formula write(const feel::DeclaredNames& names)
    {
        if (isSingleHit(m_cells.policy))
            writeOneAnswer();
        else
            writeAllAnswers();
        auto tree = feel::parse(m_formula.text, names);
        if (tree)
            m_formula.tree = *tree;
        m_formula.table = std::make_shared<const RuleTable>(std::move(m_table));
        return std::move(m_formula);
    }

private:
    /// Under `unique` no two rules may match, under `any` those that match agree; where that does not show, it is asked.
    void writeOneAnswer()
    {
        if (m_cells.policy == HitPolicy::Unique && !m_cells.rulesExclude) {
            glue("if count([");
            for (std::size_t rule = 0; rule < m_cells.rules.size(); ++rule) {
                glue(rule == 0 ? "" : ", ");
                condition(rule);
            }
            glue("][item]) > 1 then null else ");
        }
        if (m_cells.policy == HitPolicy::Any && !m_cells.rulesExclude) {
            glue("if count(distinct values(");
            answers();
            glue(")) > 1 then null else ");
        }
        for (const std::size_t rule : m_order) {
            glue("if ");
            condition(rule);
            glue(" then ");
            outputs(m_cells.rules[rule].then, &m_table.rules[rule]);
            glue(" else ");
        }
        otherwise("null");
    }

    void writeAllAnswers()
    {
        glue("{hits_: ");
        answers();
        glue(", answer_: if count(hits_) = 0 then ");
        otherwise(m_cells.policy == HitPolicy::Collect ? "[]" : m_cells.policy == HitPolicy::CollectCount ? "0" : "null");
        glue(" else ");
        switch (m_cells.policy) {
        case HitPolicy::CollectSum: glue("sum(hits_)"); break;
        case HitPolicy::CollectLeast: glue("min(hits_)"); break;
        case HitPolicy::CollectGreatest: glue("max(hits_)"); break;
        case HitPolicy::CollectCount: glue("count(hits_)"); break;
        case HitPolicy::RuleOrder:
        case HitPolicy::OutputOrder:
        case HitPolicy::Collect:
        case HitPolicy::Unique:
        case HitPolicy::Any:
        case HitPolicy::Priority:
        case HitPolicy::First: glue("hits_"); break;
        }
        glue("}.answer_");
    }

    /// What every rule that matches answers, as a list.
    void answers()
    {
        glue("concatenate([]");
        for (const std::size_t rule : m_order) {
            glue(", if ");
            condition(rule);
            glue(" then [");
            outputs(m_cells.rules[rule].then, &m_table.rules[rule]);
            glue("] else []");
        }
        glue(")");
    }

    void condition(std::size_t number)
    {
        const TableCells::Rule& rule = m_cells.rules[number];
        bool isFirst = true;
        m_table.rules[number].when.clear();
        for (std::size_t i = 0; i < rule.when.size(); ++i) {
            const std::size_t offset = m_formula.text.size();
            const auto& tests = std::get<feel::UnaryTests>(rule.when[i].tree->node);
            if (!tests.tests.empty()) {
                glue(isFirst ? "" : " and ");
                isFirst = false;
                test(m_cells.inputs[i], rule.when[i], tests);
            }
            m_table.rules[number].when.push_back({rule.when[i].tree, tests.tests.empty() ? offset : m_cellBegins});
        }
        if (isFirst)
            glue("true");
    }

    void test(const Formula& input, const Formula& cell, const feel::UnaryTests& tests)
    {
        glue(tests.negated ? "not((" : "(");
        const std::size_t begin = m_formula.text.size();
        write(input, 0, input.text.size());
        if (m_table.inputs.size() < m_cells.inputs.size())
            rememberInput(input, begin);
        glue(") in (");
        m_cellBegins = m_formula.text.size();
        // Of `not(a, b)` what stands in the brackets.
        const std::size_t from = tests.negated ? cell.text.find('(') + 1 : 0;
        const std::size_t to = tests.negated ? cell.text.rfind(')') : cell.text.size();
        write(cell, from, to);
        glue(tests.negated ? "))" : ")");
    }

    void rememberInput(const Formula& input, std::size_t begin)
    {
        const auto index = static_cast<std::size_t>(&input - m_cells.inputs.data());
        while (m_table.inputs.size() <= index)
            m_table.inputs.push_back({m_cells.inputs[m_table.inputs.size()].tree, begin});
        m_table.inputs[index].offset = begin;
    }

    void outputs(const std::vector<Formula>& values, RuleTable::Rule* rule)
    {
        const bool isNamed = !m_cells.outputs.front().empty();
        if (rule)
            rule->then.clear();
        glue(isNamed ? "{" : "(");
        for (std::size_t i = 0; i < values.size(); ++i) {
            glue(i == 0 ? "" : ", ");
            if (isNamed)
                glue(m_cells.outputs[i] + ": ");
            if (rule)
                rule->then.push_back({values[i].tree, m_formula.text.size()});
            write(values[i], 0, values[i].text.size());
        }
        glue(isNamed ? "}" : ")");
    }

    void otherwise(std::string_view without)
    {
        if (m_cells.otherwise.empty())
            glue(without);
        else
            outputs(m_cells.otherwise, nullptr);
    }

    /// What stands between the cells is placed where the table begins.
    void glue(std::string_view text)
    {
        if (text.empty())
            return;
        m_formula.stretches.push_back({m_formula.text.size(), m_formula.place.line, m_formula.place.column, m_formula.line, true});
        m_formula.text += text;
    }

    void write(const Formula& cell, std::size_t from, std::size_t to)
    {
        for (std::size_t i = 0; i < cell.stretches.size(); ++i) {
            FormulaStretch stretch = cell.stretches[i];
            const std::size_t end = i + 1 < cell.stretches.size() ? cell.stretches[i + 1].begin : cell.text.size();
            if (end <= from || stretch.begin >= to)
                continue;
            // What is left out at the front is of ASCII: its bytes are its columns.
            const std::size_t skipped = stretch.begin < from ? from - stretch.begin : 0;
            stretch.fileColumn += stretch.isOnePlace ? 0 : static_cast<int>(skipped);
            stretch.begin = m_formula.text.size() + (stretch.begin + skipped - from);
            m_formula.stretches.push_back(std::move(stretch));
        }
        m_formula.text += cell.text.substr(from, to - from);
    }

    const TableCells& m_cells;
    Formula m_formula;
    RuleTable m_table;
    std::vector<std::size_t> m_order;
    std::size_t m_cellBegins = 0;
};

}  // namespace

Formula writtenOut(const TableCells& cells, Formula to, const feel::DeclaredNames& names)
{
    return TableText(cells, std::move(to)).write(names);
}

}  // namespace huimin
