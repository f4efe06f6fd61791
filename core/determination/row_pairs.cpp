#include "core/determination/row_pairs.h"

#include <algorithm>

#include "core/determination/causes.h"

namespace huimin {

namespace {

/// What is paid; nullopt where that is not known.
std::optional<Number> paid(const Row* row)
{
    if (!row || row->status == Status::Ineligible)
        return Number(0);
    if (row->status == Status::Eligible && row->amount.form == AmountResult::Form::Exact)
        return row->amount.low;
    return std::nullopt;
}

bool isDue(const Row* row)
{
    return row && row->status == Status::Eligible;
}

const Document* documentOf(const Reason& reason, const RuleSet& rules)
{
    const auto found = reason.citation ? rules.documents.find(reason.citation->document) : rules.documents.end();
    return found == rules.documents.end() ? nullptr : &found->second;
}

/// The documents that took the place of others in what the conditions of a row cite.
std::vector<ReplacedDocument> replacedDocuments(const Row& before, const Row& after, const RuleSet& rulesBefore, const RuleSet& rulesAfter)
{
    std::vector<ReplacedDocument> replaced;
    for (const Reason& then : before.reasons) {
        const auto now = std::find_if(after.reasons.begin(), after.reasons.end(),
                                      [&](const Reason& reason) { return reason.condition == then.condition; });
        if (now == after.reasons.end())
            continue;
        const ReplacedDocument one{documentOf(then, rulesBefore), documentOf(*now, rulesAfter)};
        const bool isReplaced = one.before && one.after && one.before->id != one.after->id;
        if (isReplaced && std::find(replaced.begin(), replaced.end(), one) == replaced.end())
            replaced.push_back(one);
    }
    return replaced;
}

/// Sums in different units are never subtracted from each other.
bool isInOneUnit(const Row* before, const Row* after)
{
    return !before || !after || before->route->amount.unit == after->route->amount.unit;
}

RowPair pairOf(const Row* before, const Row* after, const RuleSet& rulesBefore, const RuleSet& rulesAfter)
{
    RowPair pair{before, after, !sameOutcome(before, after) || !isInOneUnit(before, after), std::nullopt, {}, {}};
    const auto paidBefore = paid(before);
    const auto paidAfter = paid(after);
    const bool isMoney = pair.either().benefit->kind == BenefitKind::Money && isInOneUnit(before, after);
    if (isMoney && paidBefore && paidAfter && (isDue(before) || isDue(after)))
        pair.difference = *paidAfter - *paidBefore;
    if (before && after)
        pair.documents = replacedDocuments(*before, *after, rulesBefore, rulesAfter);
    return pair;
}

/// Where a row stands in a result: benefit by benefit, within each route by route. What these rules do not have comes last.
std::pair<std::size_t, std::size_t> orderOf(const Row& row, const RuleSet& rules)
{
    const auto sameId = [](const auto& id) { return [&id](const auto& one) { return one.id == id; }; };
    const auto benefit = std::find_if(rules.benefits.begin(), rules.benefits.end(), sameId(row.benefit->id));
    if (benefit == rules.benefits.end())
        return {rules.benefits.size(), 0};
    const auto route = std::find_if(benefit->routes.begin(), benefit->routes.end(), sameId(row.route->id));
    return {static_cast<std::size_t>(benefit - rules.benefits.begin()), static_cast<std::size_t>(route - benefit->routes.begin())};
}

}  // namespace

std::vector<RowPair> rowPairs(const Determination& before, const Determination& after)
{
    const RuleSet& rules = *after.input.rules;
    const RuleSet& rulesBefore = *before.input.rules;
    std::vector<RowPair> pairs;
    for (const Row& row : after.rows)
        pairs.push_back(pairOf(rowLike(row, before), &row, rulesBefore, rules));
    for (const Row& row : before.rows) {
        if (rowLike(row, after))
            continue;
        const auto at = std::find_if(pairs.begin(), pairs.end(),
                                     [&](const RowPair& pair) { return orderOf(pair.either(), rules) > orderOf(row, rules); });
        pairs.insert(at, pairOf(&row, nullptr, rulesBefore, rules));
    }
    return pairs;
}

}  // namespace huimin
