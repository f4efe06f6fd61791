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

/// The documents that took the place of others in what the conditions of a row cite.
std::vector<ReplacedDocument> replacedDocuments(const Row& before, const Row& after, const RuleSet& rules)
{
    std::vector<ReplacedDocument> replaced;
    for (const Reason& then : before.reasons) {
        const auto now = std::find_if(after.reasons.begin(), after.reasons.end(),
                                      [&](const Reason& reason) { return reason.condition == then.condition; });
        if (now == after.reasons.end() || !then.citation || !now->citation || then.citation->document == now->citation->document)
            continue;
        const ReplacedDocument one{&rules.documents.at(then.citation->document), &rules.documents.at(now->citation->document)};
        if (std::find(replaced.begin(), replaced.end(), one) == replaced.end())
            replaced.push_back(one);
    }
    return replaced;
}

RowPair pairOf(const Row* before, const Row* after, const RuleSet& rules)
{
    RowPair pair{before, after, !sameOutcome(before, after), std::nullopt, {}, {}};
    const auto paidBefore = paid(before);
    const auto paidAfter = paid(after);
    if (pair.either().benefit->kind == BenefitKind::Money && paidBefore && paidAfter && (isDue(before) || isDue(after)))
        pair.difference = *paidAfter - *paidBefore;
    if (before && after)
        pair.documents = replacedDocuments(*before, *after, rules);
    return pair;
}

/// Where a row stands in a result: benefit by benefit, within each route by route.
std::pair<std::size_t, int> orderOf(const Row& row, const RuleSet& rules)
{
    return {static_cast<std::size_t>(row.benefit - rules.benefits.data()), static_cast<int>(row.route - row.benefit->routes.data())};
}

}  // namespace

std::vector<RowPair> rowPairs(const Determination& before, const Determination& after)
{
    const RuleSet& rules = *after.input.rules;
    std::vector<RowPair> pairs;
    for (const Row& row : after.rows)
        pairs.push_back(pairOf(rowLike(row, before), &row, rules));
    for (const Row& row : before.rows) {
        if (rowLike(row, after))
            continue;
        const auto at = std::find_if(pairs.begin(), pairs.end(),
                                     [&](const RowPair& pair) { return orderOf(pair.either(), rules) > orderOf(row, rules); });
        pairs.insert(at, pairOf(&row, nullptr, rules));
    }
    return pairs;
}

}  // namespace huimin
