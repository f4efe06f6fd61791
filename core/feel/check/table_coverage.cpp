#include "core/feel/check/table_coverage.h"

#include <algorithm>
#include <set>

#include "core/feel/evaluator.h"

namespace huimin::feel {

namespace {

constexpr std::size_t mostCombinations = 20'000;

enum class Match { No, Yes, Open };

/// The values a column is tried at, and which cells match each.
struct TriedColumn {
    std::vector<Value> values;
    std::vector<std::vector<Match>> matches;  ///< by value, then rule
};

/// The constants of a column's cells.
struct Constants {
    std::set<Number> numbers;
    std::set<std::string> texts;
    bool truths = false;

    void addFrom(const Expr& expr, bool isNegative = false)
    {
        if (const auto* literal = std::get_if<Literal>(&expr.node)) {
            if (const Number* one = literal->value.as<Number>())
                numbers.insert(isNegative ? -*one : *one);
            if (const std::string* one = literal->value.as<std::string>())
                texts.insert(*one);
            truths = truths || literal->value.as<bool>();
        }
        const bool negates = std::holds_alternative<Negation>(expr.node);
        forEachChild(expr, [&](const Expr& child) { addFrom(child, negates); });
    }
    /// The type of all of them; anything where they are of several.
    TypeSet types() const
    {
        TypeSet all;
        if (truths)
            all = all | BasicType::Boolean;
        if (!numbers.empty())
            all = all | BasicType::Number;
        if (!texts.empty())
            all = all | BasicType::String;
        return all;
    }
};

/// Every constant, and a value between any two that stand side by side.
std::vector<Value> numbersToTry(const StaticType& domain, std::set<Number> cuts)
{
    for (const auto& end : {domain.span.low, domain.span.high}) {
        if (end)
            cuts.insert(end->at);
    }
    if (cuts.empty())
        cuts.insert(Number(0));
    std::set<Number> all(cuts);
    all.insert(*cuts.begin() - Number(1));
    all.insert(*cuts.rbegin() + Number(1));
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        const Number middle = (*cut + *std::next(cut)) / Number(2);
        all.insert(domain.whole ? middle.floor() : middle);
    }
    std::vector<Value> values;
    for (const Number& number : all) {
        if (domain.span.contains(number) && (!domain.whole || number.isInteger()))
            values.emplace_back(number);
    }
    return values;
}

std::vector<Value> textsToTry(const StaticType& domain, const std::set<std::string>& written)
{
    if (domain.options)
        return {domain.options->begin(), domain.options->end()};
    std::vector<Value> values(written.begin(), written.end());
    values.emplace_back("…");  // any other
    return values;
}

/// Empty where a column cannot be tried: its input is of no type that has constants.
std::vector<Value> valuesToTry(const TableColumn& column)
{
    Constants constants;
    for (const ExprPtr& cell : column.cells)
        constants.addFrom(*cell);
    const TypeSet types = column.domain.types.isAnything() ? constants.types() : column.domain.types;
    if (types.isOnly(BasicType::Boolean))
        return {true, false};
    if (types.isOnly(BasicType::String))
        return textsToTry(column.domain, constants.texts);
    if (types.isOnly(BasicType::Number))
        return numbersToTry(column.domain, std::move(constants.numbers));
    return {};
}

bool isAlways(const Expr& cell)
{
    const auto* tests = std::get_if<UnaryTests>(&cell.node);
    return tests && tests->tests.empty();
}

Match matchOf(const Expr& cell, const Value& value)
{
    const ContextEnvironment nothing{ContextValue{}};
    if (isAlways(cell))
        return Match::Yes;
    const Value met = evaluateTests(cell, value, nothing);
    return met.isTrue() ? Match::Yes : met.isFalse() ? Match::No : Match::Open;
}

TriedColumn tried(const TableColumn& column)
{
    TriedColumn result{valuesToTry(column), {}};
    if (result.values.empty()) {
        result.values.emplace_back();
        result.matches.emplace_back();
        for (const ExprPtr& cell : column.cells)
            result.matches.back().push_back(isAlways(*cell) ? Match::Yes : Match::Open);
        return result;
    }
    for (const Value& value : result.values) {
        result.matches.emplace_back();
        for (const ExprPtr& cell : column.cells)
            result.matches.back().push_back(matchOf(*cell, value));
    }
    return result;
}

/// Goes through every combination of the columns' values, like the digits of a counter.
class CoverageWalk {
public:
    CoverageWalk(std::vector<TriedColumn> columns, std::size_t rules)
        : m_columns(std::move(columns)), m_matches(rules, false), m_wins(rules, false)
    {
    }

    TableCoverage run(std::size_t combinations)
    {
        for (std::size_t number = 0; number < combinations; ++number)
            look(number);
        for (std::size_t rule = 0; rule < m_matches.size(); ++rule) {
            if (!m_matches[rule])
                m_coverage.neverMatching.push_back(rule);
            else if (!m_wins[rule])
                m_coverage.neverFirst.push_back(rule);
        }
        return std::move(m_coverage);
    }

private:
    void look(std::size_t number)
    {
        std::vector<std::size_t> at;
        for (const TriedColumn& column : m_columns) {
            at.push_back(number % column.values.size());
            number /= column.values.size();
        }
        std::vector<std::size_t> sure;
        bool isOpen = false;
        for (std::size_t rule = 0; rule < m_matches.size(); ++rule) {
            const Match match = matchOfRule(rule, at);
            if (match == Match::No)
                continue;
            m_matches[rule] = true;
            m_wins[rule] = m_wins[rule] || sure.empty();
            isOpen = isOpen || match == Match::Open;
            if (match == Match::Yes)
                sure.push_back(rule);
        }
        m_coverage.isProven = m_coverage.isProven && !isOpen;
        if (sure.empty() && !isOpen && !m_coverage.gap)
            m_coverage.gap = example(at);
        if (sure.size() > 1)
            addOverlap(sure, at);
    }

    Match matchOfRule(std::size_t rule, const std::vector<std::size_t>& at) const
    {
        Match all = Match::Yes;
        for (std::size_t i = 0; i < at.size(); ++i) {
            const Match one = m_columns[i].matches[at[i]][rule];
            if (one == Match::No)
                return Match::No;
            if (one == Match::Open)
                all = Match::Open;
        }
        return all;
    }

    void addOverlap(const std::vector<std::size_t>& rules, const std::vector<std::size_t>& at)
    {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            for (std::size_t j = i + 1; j < rules.size(); ++j) {
                if (m_pairs.insert({rules[i], rules[j]}).second)
                    m_coverage.overlaps.push_back({rules[i], rules[j], example(at)});
            }
        }
    }

    std::vector<Value> example(const std::vector<std::size_t>& at) const
    {
        std::vector<Value> values;
        for (std::size_t i = 0; i < at.size(); ++i)
            values.push_back(m_columns[i].values[at[i]]);
        return values;
    }

    std::vector<TriedColumn> m_columns;
    std::vector<bool> m_matches;
    std::vector<bool> m_wins;
    std::set<std::pair<std::size_t, std::size_t>> m_pairs;
    TableCoverage m_coverage;
};

}  // namespace

TableCoverage coverageOf(const std::vector<TableColumn>& columns, std::size_t rules)
{
    std::vector<TriedColumn> all;
    std::size_t combinations = 1;
    for (const TableColumn& column : columns) {
        all.push_back(tried(column));
        combinations *= all.back().values.size();
        if (combinations > mostCombinations) {
            TableCoverage unsaid;
            unsaid.isProven = false;
            return unsaid;
        }
    }
    return CoverageWalk(std::move(all), rules).run(combinations);
}

}  // namespace huimin::feel
