#include <algorithm>

#include "core/rulepack/expectation_reader.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/yaml/map_reader.h"

namespace huimin {

namespace {

using Value = ExpectedStatement::Value;
using Names = std::vector<std::string>;

template <typename T>
Names idsOf(const std::vector<T>& all)
{
    Names ids;
    for (const T& one : all)
        ids.push_back(one.id);
    return ids;
}

/// Reads what is expected of one statement; keeps what it complained about.
class StatementExpectationReader {
public:
    StatementExpectationReader(const Statement& statement, Diagnostics& diagnostics)
        : m_statement(statement), m_diagnostics(diagnostics)
    {
    }

    ExpectedStatement read(const yaml::Node& node)
    {
        ExpectedStatement expected;
        expected.statement = m_statement.id;
        yaml::MapReader map(node, m_diagnostics);
        if (!map.isMap())
            return expected;
        Names known = idsOf(m_statement.totals);
        known.insert(known.end(), {m_statement.list, deadlines, missingFacts, untold});
        for (const auto& [key, value] : node.entries) {
            if (key.text == m_statement.list)
                expected.items = items(value);
            else if (key.text == deadlines)
                readDeadlines(value, expected);
            else if (key.text == missingFacts)
                readMissingFacts(key, map, expected);
            else if (key.text == untold)
                readUntold(key, map, expected);
            else if (isKnown(key, known))
                expected.totals.push_back(valueAt(key, value));
        }
        return expected;
    }

private:
    static constexpr const char* deadlines = "deadlines";
    static constexpr const char* missingFacts = "missing_facts";
    static constexpr const char* untold = "untold";

    static void readMissingFacts(const yaml::Node& key, yaml::MapReader& map, ExpectedStatement& expected)
    {
        expected.missingFacts = map.texts(missingFacts);
        expected.missingFactsPlace = key.place();
    }

    static void readUntold(const yaml::Node& key, yaml::MapReader& map, ExpectedStatement& expected)
    {
        expected.untold = map.texts(untold);
        expected.untoldPlace = key.place();
    }

    bool isKnown(const yaml::Node& key, const Names& known)
    {
        if (std::find(known.begin(), known.end(), key.text) != known.end())
            return true;
        m_diagnostics.push_back(yaml::errorAt(key, fill(sentences::unknownResult, {key.text, m_statement.id}),
                                              yaml::nearest(key.text, known)));
        return false;
    }

    Value valueAt(const yaml::Node& key, const yaml::Node& value)
    {
        if (!value.isScalar())
            m_diagnostics.push_back(yaml::errorAt(value, fill(sentences::valueIsText)));
        const SourcePlace place = key.place();
        const auto text = value.null ? std::nullopt : std::optional(value.text);
        return {key.text, text, place, key.source->line(place.line)};
    }

    std::vector<Value> values(const yaml::Node& node, const Names& known)
    {
        std::vector<Value> all;
        yaml::MapReader map(node, m_diagnostics);
        for (const auto& [key, value] : node.entries) {
            if (isKnown(key, known))
                all.push_back(valueAt(key, value));
        }
        return all;
    }

    /// A deadline is a day, or `{date: …, fund: …}` where its details matter too.
    void readDeadlines(const yaml::Node& node, ExpectedStatement& expected)
    {
        yaml::MapReader map(node, m_diagnostics);
        for (const auto& [key, value] : node.entries) {
            if (!isKnown(key, idsOf(m_statement.deadlines)))
                continue;
            if (!value.isMap()) {
                expected.deadlines.push_back(valueAt(key, value));
                continue;
            }
            const std::string& id = key.text;
            const auto declared = std::find_if(m_statement.deadlines.begin(), m_statement.deadlines.end(),
                                               [&](const StatementDeadline& deadline) { return deadline.id == id; });
            Names known = idsOf(declared->details);
            known.push_back("date");
            const SourcePlace place = key.place();
            expected.deadlineDetails.push_back({key.text, values(value, known), place, key.source->line(place.line)});
        }
    }

    std::vector<ExpectedStatement::Item> items(const yaml::Node& node)
    {
        std::vector<ExpectedStatement::Item> items;
        yaml::MapReader map(node, m_diagnostics);
        for (const auto& [key, value] : node.entries) {
            const SourcePlace place = key.place();
            items.push_back({key.text, values(value, idsOf(m_statement.itemValues)), place, key.source->line(place.line)});
        }
        return items;
    }

    const Statement& m_statement;
    Diagnostics& m_diagnostics;
};

}  // namespace

ExpectedStatement readExpectedStatement(const yaml::Node& node, const Statement& statement, Diagnostics& diagnostics)
{
    return StatementExpectationReader(statement, diagnostics).read(node);
}

}  // namespace huimin
