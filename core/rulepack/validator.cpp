#include "core/rulepack/validator.h"

#include <algorithm>

#include "core/rulepack/formula_check.h"
#include "core/rulepack/formula_list.h"
#include "core/rulepack/name_walk.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

/// A formula that is evaluated in the eyes of several routes is wrong once.
void addOnce(Diagnostics& diagnostics, Diagnostic diagnostic)
{
    if (std::find(diagnostics.begin(), diagnostics.end(), diagnostic) == diagnostics.end())
        diagnostics.push_back(std::move(diagnostic));
}

Diagnostic errorAbout(const Benefit& benefit, Bilingual message)
{
    return {Diagnostic::Severity::Error, benefit.place, std::move(message), {}, {}};
}

/// What counts for a definition is received by the definition's subject, or by the whole profile.
void checkIncome(const Benefit& benefit, const RuleNames& names, Diagnostics& diagnostics)
{
    for (const IncomeRule& rule : benefit.countsAsIncome) {
        const auto definition = names.rules().definitions.find(rule.definition);
        const Subject* subject = definition == names.rules().definitions.end() ? nullptr : names.subject(definition->second.subject);
        if (!subject || benefit.routes.empty() || !routesSeenFrom(*subject, benefit, names).empty())
            continue;
        const Bilingual message = fill(sentences::incomeNotSeen, {benefit.id, benefit.routes.front().subject, rule.definition, subject->id});
        addOnce(diagnostics, rule.parts.empty() ? errorAbout(benefit, message)
                                                : errorIn(rule.parts.front().formula, 0, message));
    }
}

/// A benefit is given up for one of the same subject, or of the whole profile.
void checkDisplacements(const Benefit& benefit, const RuleNames& names, Diagnostics& diagnostics)
{
    for (const Displacement& displacement : benefit.displacedBy) {
        const Benefit* other = names.rules().benefit(displacement.benefit);
        // What has no routes has had its complaint.
        const bool isSeen = !other || other->routes.empty() || benefit.routes.empty() ||
                            std::any_of(benefit.routes.begin(), benefit.routes.end(), [&](const Route& route) {
                                const Subject* subject = names.subject(route.subject);
                                return !subject || !routesSeenFrom(*subject, *other, names).empty();
                            });
        if (!isSeen)
            addOnce(diagnostics, errorAbout(benefit, fill(sentences::displacementNotSeen,
                                                          {benefit.id, benefit.routes.front().subject, other->id,
                                                           other->routes.front().subject})));
    }
}

/// The policy that a benefit says it is of lists it: else its rows would be shown under no policy.
void checkPolicy(const Benefit& benefit, const RuleSet& rules, Diagnostics& diagnostics)
{
    // One that there is not has had its complaint.
    const auto policy = std::find_if(rules.policies.begin(), rules.policies.end(), [&](const Policy& one) { return one.number == benefit.policy; });
    if (policy != rules.policies.end() && std::find(policy->benefits.begin(), policy->benefits.end(), benefit.id) == policy->benefits.end())
        addOnce(diagnostics, errorAbout(benefit, fill(sentences::policyDoesNotList, {benefit.id, benefit.policy})));
}

}  // namespace

Diagnostics checkExpressions(const RuleSet& rules, bool hasAllUnits)
{
    Diagnostics diagnostics;
    const RuleNames names(rules);
    const std::vector<OwnedFormula> formulas = formulasOf(names);
    for (const OwnedFormula& owned : formulas) {
        const auto onMistake = [&](std::size_t offset, Bilingual message, std::string suggestion) {
            addOnce(diagnostics, errorIn(*owned.formula, offset, std::move(message), std::move(suggestion)));
        };
        NameWalk(owned.scope, nullptr, onMistake).walk(*owned.formula->tree);
    }
    for (const Benefit& benefit : rules.benefits) {
        checkIncome(benefit, names, diagnostics);
        checkDisplacements(benefit, names, diagnostics);
        checkPolicy(benefit, rules, diagnostics);
    }
    append(diagnostics, checkFormulas(names, formulas, hasAllUnits));
    return diagnostics;
}

}  // namespace huimin
