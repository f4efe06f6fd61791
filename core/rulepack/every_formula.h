#pragma once
#include "core/rulepack/rule_set.h"

namespace huimin {

/// Calls `visit` on every formula of the rules that has a tree, always in the same order: of a rule set and of its copy, the n-th
/// is the same formula. `Rules` is RuleSet or const RuleSet.
template <typename Rules, typename Visit>
void forEachFormula(Rules& rules, Visit visit)
{
    const auto one = [&](auto& formula) {
        if (formula.tree)
            visit(formula);
    };
    const auto dated = [&](auto& formulas) {
        for (auto& each : formulas)
            one(each.formula);
    };
    const auto values = [&](auto& all) {
        for (auto& value : all)
            one(value.formula);
    };
    for (auto& [id, definition] : rules.definitions)
        dated(definition.formulas);
    for (auto& benefit : rules.benefits) {
        for (auto& route : benefit.routes) {
            for (auto& condition : route.conditions)
                one(condition.when);
            dated(route.amount.formulas);
            one(route.amount.atLeast);
        }
        one(benefit.oneRowPer);
        one(benefit.concerns);
        for (auto& displacement : benefit.displacedBy)
            one(displacement.orWhen);
        for (auto& income : benefit.countsAsIncome)
            dated(income.parts);
    }
    for (auto& statement : rules.statements) {
        values(statement.itemValues);
        values(statement.totals);
        for (auto& deadline : statement.deadlines) {
            one(deadline.when);
            one(deadline.date);
            values(deadline.details);
        }
    }
}

}  // namespace huimin
