#include "core/rulepack/table_reader.h"

#include <algorithm>
#include <array>

#include "core/feel/check/table_coverage.h"
#include "core/feel/parser.h"
#include "core/rulepack/formula_reader.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/rulepack/table.h"
#include "core/rulepack/table_text.h"

namespace huimin {

namespace {

using feel::HitPolicy;

constexpr std::array<std::pair<std::string_view, HitPolicy>, 11> policyNames{{
    {"unique", HitPolicy::Unique},
    {"any", HitPolicy::Any},
    {"priority", HitPolicy::Priority},
    {"first", HitPolicy::First},
    {"rule_order", HitPolicy::RuleOrder},
    {"output_order", HitPolicy::OutputOrder},
    {"collect", HitPolicy::Collect},
    {"sum", HitPolicy::CollectSum},
    {"least", HitPolicy::CollectLeast},
    {"greatest", HitPolicy::CollectGreatest},
    {"count", HitPolicy::CollectCount},
}};

std::string policyList()
{
    std::string list;
    for (const auto& [name, policy] : policyNames)
        list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
}

/// A scalar stands for a list of one.
std::vector<const yaml::Node*> cellsAt(const yaml::Node& node)
{
    if (!node.isSequence())
        return {&node};
    std::vector<const yaml::Node*> cells;
    for (const yaml::Node& item : node.items)
        cells.push_back(&item);
    return cells;
}

/// Reads the cells of one table and then writes out what they stand for.
class TableReader {
public:
    TableReader(const yaml::Node& node, PackReading& reading)
        : m_node(node), m_reading(reading), m_before(reading.diagnostics().size())
    {
    }

    Formula read()
    {
        yaml::MapReader map(m_node, m_reading.diagnostics());
        if (map.isMap()) {
            readPolicy(map);
            if (const yaml::Node* inputs = map.require("inputs"))
                m_cells.inputs = read(cellsAt(*inputs), readFormula);
            readOutputs(map);
            readRules(map);
            if (const yaml::Node* otherwise = map.take("otherwise"))
                m_cells.otherwise = read(cellsAt(*otherwise), readFormula);
            checkWidth(m_cells.otherwise.size(), m_cells.outputs.size(), m_node, sentences::tableOtherwise, true);
            map.finish();
        }
        if (m_reading.diagnostics().size() != m_before)
            return placed();
        rank();
        if (m_reading.diagnostics().size() != m_before)
            return placed();
        m_cells.rulesExclude = rulesExclude();
        return writtenOut(m_cells, placed(), m_reading.names());
    }

private:
    Formula placed() const
    {
        Formula formula;
        formula.place = m_node.place();
        formula.line = m_node.source->line(formula.place.line);
        return formula;
    }

    void readPolicy(yaml::MapReader& map)
    {
        const auto written = map.text("hit");
        if (!written)
            return;
        std::vector<std::string> known;
        for (const auto& [name, policy] : policyNames) {
            known.emplace_back(name);
            if (*written == name)
                m_cells.policy = policy;
        }
        if (std::find(known.begin(), known.end(), *written) == known.end())
            m_reading.complain(*map.node().find("hit"), fill(sentences::badHit, {*written, policyList()}), yaml::nearest(*written, known));
    }

    void readOutputs(yaml::MapReader& map)
    {
        for (const yaml::Node& node : map.items("outputs")) {
            yaml::MapReader output(node, m_reading.diagnostics());
            if (!output.isMap())
                continue;
            m_cells.outputs.push_back(output.text("id").value_or(""));
            m_priorities.emplace_back();
            if (const yaml::Node* ranks = output.take("priorities"))
                m_priorities.back() = read(cellsAt(*ranks), readFormula);
            output.finish();
        }
        if (m_cells.outputs.empty()) {
            m_cells.outputs.emplace_back();
            m_priorities.emplace_back();
        }
        const bool areNamed = std::none_of(m_cells.outputs.begin(), m_cells.outputs.end(), [](const auto& id) { return id.empty(); });
        if (m_cells.outputs.size() > 1 && !areNamed)
            m_reading.complain(*map.node().find("outputs"), fill(sentences::outputsWithoutIds));
    }

    void readRules(yaml::MapReader& map)
    {
        for (const yaml::Node& node : map.items("rules")) {
            yaml::MapReader rule(node, m_reading.diagnostics());
            if (!rule.isMap())
                continue;
            TableCells::Rule cells;
            if (const yaml::Node* when = rule.require("when"))
                cells.when = read(cellsAt(*when), readTests);
            if (const yaml::Node* then = rule.require("then"))
                cells.then = read(cellsAt(*then), readFormula);
            checkWidth(cells.when.size(), m_cells.inputs.size(), node, sentences::tableWhen, false);
            checkWidth(cells.then.size(), m_cells.outputs.size(), node, sentences::tableThen, false);
            rule.finish();
            m_cells.rules.push_back(std::move(cells));
        }
        if (m_cells.rules.empty() && m_reading.diagnostics().size() == m_before)
            m_reading.complain(m_node, fill(sentences::tableWithoutRules));
    }

    void checkWidth(std::size_t cells, std::size_t wanted, const yaml::Node& node, const Sentence& sentence, bool mayBeNone)
    {
        if (cells != wanted && !(mayBeNone && cells == 0) && m_reading.diagnostics().size() == m_before)
            m_reading.complain(node, fill(sentence, {static_cast<int>(wanted), static_cast<int>(cells)}));
    }

    std::vector<Formula> read(const std::vector<const yaml::Node*>& nodes, Formula (*readOne)(const yaml::Node&, PackReading&))
    {
        std::vector<Formula> cells;
        for (const yaml::Node* node : nodes)
            cells.push_back(readOne(*node, m_reading));
        return cells;
    }

    /// Under `priority` and `output_order` the outputs decide which rule goes first, so each has to be one of the priorities.
    void rank()
    {
        const bool byOutput = m_cells.policy == HitPolicy::Priority || m_cells.policy == HitPolicy::OutputOrder;
        for (std::size_t i = 0; i < m_cells.rules.size() && byOutput; ++i) {
            TableCells::Rule& rule = m_cells.rules[i];
            for (std::size_t output = 0; output < m_priorities.size(); ++output) {
                const auto& ranks = m_priorities[output];
                const auto found = std::find_if(ranks.begin(), ranks.end(), [&](const Formula& each) {
                    return sameTree(*each.tree, *rule.then[output].tree);
                });
                if (found == ranks.end() && !ranks.empty())
                    m_reading.diagnostics().push_back(errorIn(rule.then[output], 0, fill(sentences::noPriority, {rule.then[output].text})));
                rule.ranks.push_back(static_cast<std::size_t>(found - ranks.begin()));
            }
        }
        const bool hasRanks = std::any_of(m_priorities.begin(), m_priorities.end(), [](const auto& ranks) { return !ranks.empty(); });
        if (byOutput && !hasRanks)
            m_reading.complain(m_node, fill(sentences::prioritiesMissing));
    }

    /// Whether it shows that no two rules ever match together, whatever the inputs.
    bool rulesExclude() const
    {
        std::vector<feel::TableColumn> columns;
        for (std::size_t i = 0; i < m_cells.inputs.size(); ++i) {
            columns.push_back({feel::anything(), {}});
            for (const TableCells::Rule& rule : m_cells.rules)
                columns.back().cells.push_back(rule.when[i].tree);
        }
        const auto coverage = coverageOf(columns, m_cells.rules.size());
        return coverage.isProven && coverage.overlaps.empty();
    }

    const yaml::Node& m_node;
    PackReading& m_reading;
    std::size_t m_before;
    TableCells m_cells;
    std::vector<std::vector<Formula>> m_priorities;
};

}  // namespace

Formula readTable(const yaml::Node& node, PackReading& reading)
{
    return TableReader(node, reading).read();
}

}  // namespace huimin
