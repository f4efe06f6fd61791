#include "core/determination/comparison.h"

#include <algorithm>

#include "core/determination/causes.h"
#include "core/determination/dated_changes.h"
#include "core/determination/determine.h"
#include "core/determination/passing_time.h"
#include "core/determination/row_pairs.h"
#include "core/profile/item_name.h"

namespace huimin {

namespace {

/// A date of its own that lies after the day; null where there is none.
const GivenFact* lateDate(const GivenFact& item, Date day)
{
    const auto found = std::find_if(item.facts.begin(), item.facts.end(), [&](const GivenFact& fact) {
        const auto* date = std::get_if<Date>(&fact.scalar);
        return fact.isGiven() && fact.fact->type == FactType::Date && fact.fact->notAfterDetermination && *date > day;
    });
    return found == item.facts.end() ? nullptr : &*found;
}

std::shared_ptr<const Profile> profileOn(const ComparisonInput& input, Date day)
{
    auto profile = std::make_shared<Profile>(*input.profile);
    for (GivenFact& list : profile->root.facts)
        std::erase_if(list.items, [&](const GivenFact& item) { return lateDate(item, day) != nullptr; });
    return profile;
}

std::vector<LeftOut> leftOut(const ComparisonInput& input)
{
    std::vector<LeftOut> all;
    for (const GivenFact* list : input.profile->lists()) {
        for (const GivenFact& item : list->items) {
            const GivenFact* late = lateDate(item, input.from);
            if (!late)
                continue;
            const Date date = std::get<Date>(late->scalar);
            all.push_back({item.id, itemName(item, *list), late->fact, date, date > input.to});
        }
    }
    return all;
}

std::vector<DatedChange> changesBetween(const Comparison& comparison, Date from)
{
    const DeterminationInput& later = comparison.after->input;
    std::vector<DatedChange> changes = datedChanges(later, from);
    for (DatedChange& change : passedTime(later, from))
        changes.push_back(std::move(change));
    for (const LeftOut& one : comparison.leftOut) {
        if (!one.onBoth)
            changes.push_back({.kind = DatedChange::Kind::SubjectAppeared, .day = one.date, .fact = one.fact,
                               .subject = one.subject, .subjectName = one.subjectName});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const DatedChange& a, const DatedChange& b) { return a.day < b.day; });
    return changes;
}

std::vector<PolicyPairs> policiesOf(const Comparison& comparison)
{
    std::vector<PolicyPairs> all;
    for (const PolicyRows& policy : comparison.after->policies) {
        PolicyPairs pairs{policy.policy, {}, false};
        const auto& benefits = policy.policy->benefits;
        for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
            if (std::find(benefits.begin(), benefits.end(), comparison.rows[i].either().benefit->id) == benefits.end())
                continue;
            pairs.rows.push_back(i);
            pairs.isChanged = pairs.isChanged || comparison.rows[i].isChanged;
        }
        all.push_back(std::move(pairs));
    }
    return all;
}

std::vector<TotalPair> totalsOf(const Determination& before, const Determination& after)
{
    std::vector<TotalPair> pairs;
    for (std::size_t i = 0; i < after.totals.size(); ++i)
        pairs.push_back({&before.totals[i], &after.totals[i], after.totals[i].value - before.totals[i].value});
    return pairs;
}

std::vector<StatementTotalPair> statementTotalsOf(const Determination& before, const Determination& after)
{
    std::vector<StatementTotalPair> pairs;
    for (std::size_t s = 0; s < after.statements.size(); ++s) {
        const StatementResult& now = after.statements[s];
        for (std::size_t t = 0; t < now.totals.size(); ++t) {
            const Value& then = before.statements[s].totals[t].value;
            pairs.push_back({now.statement, now.totals[t].declared, then, now.totals[t].value, !sameValue(then, now.totals[t].value)});
        }
    }
    return pairs;
}

}  // namespace

Result<Comparison> compare(const ComparisonInput& input)
{
    auto before = determine({input.rules, profileOn(input, input.from), input.standards, input.from});
    if (!before)
        return before.diagnostics();
    auto after = determine({input.rules, profileOn(input, input.to), input.standards, input.to});
    if (!after)
        return after.diagnostics();
    Comparison comparison;
    comparison.before = std::make_shared<const Determination>(std::move(*before));
    comparison.after = std::make_shared<const Determination>(std::move(*after));
    comparison.leftOut = leftOut(input);
    comparison.rows = rowPairs(*comparison.before, *comparison.after);
    findCauses(comparison.rows, *comparison.after, changesBetween(comparison, input.from));
    comparison.policies = policiesOf(comparison);
    comparison.totals = totalsOf(*comparison.before, *comparison.after);
    comparison.statementTotals = statementTotalsOf(*comparison.before, *comparison.after);
    return comparison;
}

}  // namespace huimin
