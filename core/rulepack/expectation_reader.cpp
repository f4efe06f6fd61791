#include "core/rulepack/expectation_reader.h"

#include <algorithm>

#include "core/rulepack/rulepack_sentences.h"
#include "core/yaml/map_reader.h"

namespace huimin {

namespace {

/// Reads one expectation; keeps what it complained about.
class ExpectationReader {
public:
    ExpectationReader(const yaml::Node& node, const RuleSet& rules, Diagnostics& diagnostics)
        : m_rules(rules), m_diagnostics(diagnostics), m_map(node, diagnostics)
    {
    }

    Expectation read()
    {
        Expectation expectation;
        expectation.place = m_map.node().place();
        expectation.line = m_map.node().source->line(expectation.place.line);
        if (!m_map.isMap())
            return expectation;
        expectation.benefit = m_map.requireText("benefit");
        checkBenefit("benefit");
        expectation.subject = m_map.text("subject");
        expectation.status = m_map.text("status");
        if (expectation.status)
            checkAmong("status", {"eligible", "ineligible", "undetermined"}, fill(sentences::unknownStatus, {*expectation.status}));
        expectation.amount = amount();
        expectation.bound = m_map.text("bound");
        if (expectation.bound)
            checkAmong("bound", {"exact", "at_least", "between"}, fill(sentences::unknownBound, {*expectation.bound}));
        expectation.route = m_map.text("route");
        checkRoute(expectation);
        expectation.displacedBy = displacedBy();
        expectation.missingFacts = list("missing_facts");
        expectation.missingStandards = list("missing_standards");
        checkStandards();
        expectation.unmet = list("unmet");
        checkUnmet(expectation);
        expectation.rows = count("rows");
        expectation.notes = count("notes");
        m_map.finish();
        return expectation;
    }

private:
    void complain(const yaml::Node& node, Bilingual message, std::string suggestion = {})
    {
        m_diagnostics.push_back(yaml::errorAt(node, std::move(message), std::move(suggestion)));
    }

    void checkAmong(std::string_view key, const std::vector<std::string>& known, Bilingual message)
    {
        const yaml::Node* node = m_map.node().find(key);
        if (node && node->isScalar() && !node->null && std::find(known.begin(), known.end(), node->text) == known.end())
            complain(*node, std::move(message), yaml::nearest(node->text, known));
    }

    void checkBenefit(std::string_view key)
    {
        const yaml::Node* node = m_map.node().find(key);
        if (!node)
            return;
        std::vector<std::string> known;
        for (const Benefit& benefit : m_rules.benefits)
            known.push_back(benefit.id);
        checkAmong(key, known, fill(sentences::unknownBenefitExpected, {node->text}));
    }

    void checkRoute(const Expectation& expectation)
    {
        const Benefit* benefit = m_rules.benefit(expectation.benefit);
        if (!benefit || !expectation.route)
            return;
        std::vector<std::string> routes;
        for (const Route& route : benefit->routes)
            routes.push_back(route.id);
        checkAmong("route", routes, fill(sentences::unknownRoute, {*expectation.route, benefit->id}));
    }

    void checkUnmet(const Expectation& expectation)
    {
        const Benefit* benefit = m_rules.benefit(expectation.benefit);
        const yaml::Node* node = m_map.node().find("unmet");
        if (!benefit || !node)
            return;
        std::vector<std::string> known;
        for (const Route& route : benefit->routes) {
            for (const Condition& condition : route.conditions)
                known.push_back(condition.id);
        }
        for (const Displacement& displacement : benefit->displacedBy)
            known.push_back(displacement.benefit);
        for (const yaml::Node& item : node->items) {
            if (item.isScalar() && std::find(known.begin(), known.end(), item.text) == known.end())
                complain(item, fill(sentences::unknownCondition, {item.text, benefit->id}), yaml::nearest(item.text, known));
        }
    }

    void checkStandards()
    {
        const yaml::Node* node = m_map.node().find("missing_standards");
        std::vector<std::string> known;
        for (const auto& [id, standard] : m_rules.standards)
            known.push_back(id);
        if (!node)
            return;
        for (const yaml::Node& item : node->items) {
            if (item.isScalar() && !m_rules.standards.contains(item.text))
                complain(item, fill(sentences::unknownStandard, {item.text}), yaml::nearest(item.text, known));
        }
    }

    std::optional<std::string> displacedBy()
    {
        const yaml::Node* node = m_map.take("displaced_by");
        if (!node)
            return std::nullopt;
        checkBenefit("displaced_by");
        return m_map.text("displaced_by").value_or("");
    }

    std::optional<int> count(std::string_view key)
    {
        const auto number = m_map.integer(key);
        if (number && *number < 0)
            complain(*m_map.node().find(key), fill(sentences::belowZero, {key}));
        return number;
    }

    std::optional<std::vector<std::string>> list(std::string_view key)
    {
        const yaml::Node* node = m_map.take(key);
        return node ? std::optional(m_map.texts(key)) : std::nullopt;
    }

    std::string sum(const yaml::Node& node)
    {
        if (!node.isScalar() || !node.quoted || !Number::parse(node.text))
            complain(node, fill(sentences::amountInQuotes));
        return node.text;
    }

    std::optional<ExpectedAmount> amount()
    {
        const yaml::Node* node = m_map.take("amount");
        if (!node)
            return std::nullopt;
        if (node->null)
            return ExpectedAmount(nullptr);
        if (!node->isMap())
            return ExpectedAmount(sum(*node));
        yaml::MapReader bounds(*node, m_diagnostics);
        const yaml::Node* low = bounds.require("low");
        const yaml::Node* high = bounds.require("high");
        bounds.finish();
        return ExpectedAmount(ExpectedBounds{low ? sum(*low) : "", high ? sum(*high) : ""});
    }

    const RuleSet& m_rules;
    Diagnostics& m_diagnostics;
    yaml::MapReader m_map;
};

}  // namespace

Expectation readExpectation(const yaml::Node& node, const RuleSet& rules, Diagnostics& diagnostics)
{
    return ExpectationReader(node, rules, diagnostics).read();
}

}  // namespace huimin
