#include "core/determination/compared_pairs.h"

#include <algorithm>
#include <functional>
#include <set>

#include "core/rulepack/reserved_names.h"

namespace huimin {

namespace {

using feel::Comparator;
using feel::Expr;

/// Calls `visit` on every name and every entry behind a dot.
template <typename Visit>
void forEachName(const Expr& expr, const Visit& visit)
{
    if (const auto* name = std::get_if<feel::Name>(&expr.node))
        visit(name->text);
    if (const auto* path = std::get_if<feel::Path>(&expr.node))
        visit(path->name);
    feel::forEachChild(expr, [&](const Expr& child) { forEachName(child, visit); });
}

/// The name a path begins with; empty where it begins otherwise.
std::string rootOf(const Expr& expr)
{
    if (const auto* path = std::get_if<feel::Path>(&expr.node))
        return rootOf(*path->base);
    const auto* name = std::get_if<feel::Name>(&expr.node);
    return name ? name->text : std::string();
}

/// Whether an expression speaks of no fact: constants, standards, parameters, the day.
bool isBound(const Expr& expr)
{
    if (std::holds_alternative<feel::Path>(expr.node) || std::holds_alternative<feel::Name>(expr.node)) {
        const std::string root = rootOf(expr);
        return root == reserved::standards || root == reserved::parameters || root == reserved::determinationDate;
    }
    bool isOne = true;
    feel::forEachChild(expr, [&](const Expr& child) { isOne = isOne && isBound(child); });
    return isOne;
}

class PairFinder {
public:
    explicit PairFinder(const RuleSet& rules) : m_rules(rules) {}

    void find(const Formula& formula, const std::string& subject)
    {
        if (!formula.tree)
            return;
        m_text = formula.text;
        m_subject = subject;
        walk(*formula.tree);
    }

    std::vector<ComparedPair> take() { return std::move(m_pairs); }

private:
    void walk(const Expr& expr)
    {
        const bool bindsItems = std::holds_alternative<feel::Filter>(expr.node) || std::holds_alternative<feel::Quantified>(expr.node) ||
                                std::holds_alternative<feel::For>(expr.node);
        if (bindsItems)
            return;
        if (const auto* comparison = std::get_if<feel::Comparison>(&expr.node))
            addComparison(expr, *comparison);
        if (const auto* between = std::get_if<feel::Between>(&expr.node)) {
            add(expr, *between->value, *between->low, Comparator::GreaterOrEqual);
            add(expr, *between->value, *between->high, Comparator::LessOrEqual);
        }
        if (const auto* in = std::get_if<feel::In>(&expr.node)) {
            for (const feel::ExprPtr& test : in->tests)
                addTest(expr, *in->value, *test);
        }
        feel::forEachChild(expr, [&](const Expr& child) { walk(child); });
        if (const auto* name = std::get_if<feel::Name>(&expr.node))
            follow(name->text);
    }

    void addComparison(const Expr& whole, const feel::Comparison& comparison)
    {
        if (isBound(*comparison.right))
            add(whole, *comparison.left, *comparison.right, comparison.op);
        else
            add(whole, *comparison.right, *comparison.left, mirrored(comparison.op));
    }

    void addTest(const Expr& whole, const Expr& value, const Expr& test)
    {
        const auto* range = std::get_if<feel::RangeLiteral>(&test.node);
        if (!range)
            return;
        if (range->low)
            add(whole, value, *range->low, range->lowOpen ? Comparator::Greater : Comparator::GreaterOrEqual);
        if (range->high)
            add(whole, value, *range->high, range->highOpen ? Comparator::Less : Comparator::LessOrEqual);
    }

    void add(const Expr& whole, const Expr& value, const Expr& bound, Comparator op)
    {
        if (isBound(bound) && !isBound(value))
            m_pairs.push_back({&value, &bound, op, m_text.substr(whole.begin, whole.end - whole.begin), m_subject});
    }

    /// The formulas of a definition that is named alone, in the eyes of its own subject.
    void follow(const std::string& name)
    {
        const auto found = m_rules.definitions.find(name);
        if (found == m_rules.definitions.end() || !m_seen.insert(name).second)
            return;
        const std::string text = m_text;
        const std::string subject = m_subject;
        for (const DatedFormula& dated : found->second.formulas)
            find(dated.formula, found->second.subject);
        m_text = text;
        m_subject = subject;
    }

    const RuleSet& m_rules;
    std::string m_text;
    std::string m_subject;
    std::set<std::string> m_seen;
    std::vector<ComparedPair> m_pairs;
};

}  // namespace

std::vector<ComparedPair> comparedPairs(const Condition& condition, const std::string& subject, const RuleSet& rules)
{
    PairFinder finder(rules);
    finder.find(condition.when, subject);
    return finder.take();
}

std::vector<std::string> namesBehind(const Expr& expr, const RuleSet& rules)
{
    std::vector<std::string> names;
    const std::function<void(const Expr&)> take = [&](const Expr& one) {
        forEachName(one, [&](const std::string& name) {
            if (std::find(names.begin(), names.end(), name) != names.end())
                return;
            names.push_back(name);
            const auto definition = rules.definitions.find(name);
            if (definition == rules.definitions.end())
                return;
            for (const DatedFormula& dated : definition->second.formulas) {
                if (dated.formula.tree)
                    take(*dated.formula.tree);
            }
        });
    };
    take(expr);
    return names;
}

}  // namespace huimin
