#include "core/rulepack/rule_signature.h"

#include <vector>

#include "core/feel/ast.h"

namespace huimin {

namespace {

/// Parts that follow each other cannot be mistaken for one another.
void put(std::string& text, const std::string& part)
{
    text += std::to_string(part.size()) + ":" + part;
}

void putDay(std::string& text, const std::optional<Date>& day)
{
    put(text, day ? day->toIso() : std::string("-"));
}

void put(std::string& text, const Period& period)
{
    putDay(text, period.from);
    putDay(text, period.to);
}

void putScalar(std::string& text, const FactScalar& value)
{
    struct Visitor {
        std::string operator()(bool truth) const { return truth ? "true" : "false"; }
        std::string operator()(const Number& number) const { return number.toString(); }
        std::string operator()(const Date& date) const { return date.toIso(); }
        std::string operator()(const std::string& words) const { return words; }
        std::string operator()(const std::vector<std::string>& all) const
        {
            std::string list;
            for (const std::string& one : all)
                put(list, one);
            return list;
        }
    };
    put(text, std::visit(Visitor{}, value));
}

std::string limit(const std::optional<Number>& number)
{
    return number ? number->toString() : std::string("-");
}

/// What of a fact's declaration a result can hang on: what it is where it is not said, and what it can be.
std::string textOf(const Fact& fact)
{
    std::string text;
    put(text, std::to_string(static_cast<int>(fact.type)));
    if (fact.absent)
        putScalar(text, *fact.absent);
    put(text, fact.unlisted ? std::to_string(*fact.unlisted) : std::string("-"));
    put(text, std::to_string(fact.groupMayBeUnlisted));
    put(text, fact.unit.toText());
    put(text, limit(fact.limits.low) + limit(fact.limits.high) + std::to_string(fact.limits.lowExcluded) +
                  std::to_string(fact.limits.decimals.value_or(-1)) + std::to_string(fact.notAfterDetermination));
    for (const Option& option : fact.options)
        put(text, option.id);
    return text;
}

void addFacts(const Fact& owner, std::multimap<std::string, std::string>& facts)
{
    for (const Fact& fact : owner.facts) {
        facts.emplace(fact.id, textOf(fact));
        addFacts(fact, facts);
    }
}

/// Every day of the calendars, and of which kind it is.
std::string textOf(const WorkCalendar& calendar)
{
    std::string text;
    for (const int year : calendar.years()) {
        put(text, std::to_string(year));
        const auto first = Date::of(year, 1, 1);
        for (auto day = first; day && day->year() == year; day = day->plusDays(1)) {
            const auto kind = calendar.kindOf(*day);
            text += kind ? static_cast<char>('a' + static_cast<int>(*kind)) : '-';
        }
    }
    return text;
}

}  // namespace

/// Follows names from one benefit on; what is met is written down once.
struct RuleSignatures::Walk {
    const RuleSignatures& all;
    std::string text = {};
    std::set<std::string> seen = {};

    void formula(const Formula& one)
    {
        put(text, one.text);
        if (one.tree)
            names(*one.tree);
    }

    void formulas(const std::vector<DatedFormula>& dated)
    {
        put(text, std::to_string(dated.size()));
        for (const DatedFormula& one : dated) {
            put(text, one.period);
            formula(one.formula);
        }
    }

    void names(const feel::Expr& expr)
    {
        if (const auto* name = std::get_if<feel::Name>(&expr.node))
            follow(name->text);
        if (const auto* path = std::get_if<feel::Path>(&expr.node))
            follow(path->name);
        feel::forEachChild(expr, [&](const feel::Expr& child) { names(child); });
    }

    /// Things of several sorts may have one id; all of them are taken.
    void follow(const std::string& name)
    {
        if (!seen.insert(name).second)
            return;
        put(text, name);
        for (auto [at, end] = all.m_facts.equal_range(name); at != end; ++at)
            put(text, at->second);
        const RuleSet& rules = all.m_rules;
        if (const auto found = rules.standards.find(name); found != rules.standards.end())
            standard(found->second);
        if (const auto found = rules.parameters.find(name); found != rules.parameters.end())
            parameter(found->second);
        if (const auto found = rules.definitions.find(name); found != rules.definitions.end())
            definition(found->second);
        if (const Benefit* found = rules.benefit(name))
            benefit(*found);
    }

    void standard(const Standard& standard)
    {
        put(text, standard.unit.toText());
        put(text, standard.inForce);
        for (const Raise& raise : standard.raises) {
            putDay(text, raise.from);
            put(text, raise.value.toString());
        }
    }

    void parameter(const Parameter& parameter)
    {
        put(text, parameter.unit.toText());
        for (const Parameter::Dated& dated : parameter.values) {
            put(text, dated.period);
            put(text, dated.value.toString());
        }
    }

    void definition(const Definition& definition)
    {
        put(text, definition.subject + "/" + definition.unit.toText());
        formulas(definition.formulas);
        for (const Benefit& benefit : all.m_rules.benefits) {
            for (const IncomeRule& income : benefit.countsAsIncome) {
                if (income.definition != definition.id)
                    continue;
                put(text, benefit.id);
                formulas(income.parts);
                follow(benefit.id);
            }
        }
    }

    void benefit(const Benefit& benefit)
    {
        put(text, std::to_string(static_cast<int>(benefit.kind)));
        put(text, benefit.period);
        formula(benefit.oneRowPer);
        for (const Displacement& displacement : benefit.displacedBy) {
            put(text, displacement.benefit);
            formula(displacement.orWhen);
            follow(displacement.benefit);
        }
        for (const Route& route : benefit.routes)
            way(route);
    }

    void way(const Route& route)
    {
        put(text, route.id);
        put(text, route.subject + (route.hideIneligible ? " hidden" : ""));
        put(text, std::to_string(route.conditions.size()));
        for (const Condition& condition : route.conditions) {
            put(text, condition.period);
            formula(condition.when);
        }
        formulas(route.amount.formulas);
        formula(route.amount.atLeast);
        put(text, route.amount.unit.toText() + " " + std::to_string(route.amount.decimals) + " " +
                      std::to_string(static_cast<int>(route.amount.rounding)));
    }
};

RuleSignatures::RuleSignatures(const RuleSet& rules) : m_rules(rules), m_everywhere(textOf(rules.calendar))
{
    for (const auto& kind : rules.kinds)
        addFacts(kind->root, m_facts);
}

std::string RuleSignatures::of(const std::string& benefit) const
{
    if (!m_rules.benefit(benefit))
        return {};
    Walk walk{*this};
    walk.follow(benefit);
    return m_everywhere + walk.text;
}

}  // namespace huimin
