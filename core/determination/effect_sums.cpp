#include "core/determination/effect_sums.h"

#include <algorithm>

namespace huimin {

namespace {

const TotalKind* kindOf(const Unit& unit, const RuleSet& rules)
{
    const auto holds = [&](const TotalKind& kind) { return std::find(kind.units.begin(), kind.units.end(), unit) != kind.units.end(); };
    const auto found = std::find_if(rules.totals.begin(), rules.totals.end(), holds);
    return found == rules.totals.end() ? nullptr : &*found;
}

/// The units a row's money is in: one, or two where the edit changed it.
std::vector<Unit> unitsOf(const RowPair& pair)
{
    std::vector<Unit> units;
    for (const Row* row : {pair.before, pair.after}) {
        if (row && std::find(units.begin(), units.end(), row->route->amount.unit) == units.end())
            units.push_back(row->route->amount.unit);
    }
    return units;
}

void count(EffectSum& sum, Effect effect)
{
    switch (effect) {
    case Effect::Gains: ++sum.gains; break;
    case Effect::Loses: ++sum.loses; break;
    case Effect::Unchanged: ++sum.unchanged; break;
    case Effect::Undetermined: ++sum.undetermined; break;
    }
}

Number sumDue(const Row* row)
{
    return row && row->status == Status::Eligible && row->amount.form == AmountResult::Form::Exact ? row->amount.low : Number(0);
}

void add(EffectSum& sum, const RowEffect& row)
{
    count(sum, row.effect);
    if (!row.pair.difference)
        return;
    sum.before = sum.before + sumDue(row.pair.before);
    sum.after = sum.after + sumDue(row.pair.after);
}

bool isMoney(const RowEffect& row)
{
    return row.pair.either().benefit->kind == BenefitKind::Money;
}

/// The sum that holds such money; made where there is none yet.
EffectSum& sumFor(std::vector<EffectSum>& sums, const std::string& benefit, const TotalKind* kind, const Unit& unit, const Bilingual& label)
{
    const auto found = std::find_if(sums.begin(), sums.end(), [&](const EffectSum& sum) {
        return sum.benefit == benefit && sum.kind == kind && sum.unit == unit;
    });
    if (found != sums.end())
        return *found;
    return sums.emplace_back(EffectSum{.label = label, .benefit = benefit, .kind = kind, .unit = unit, .before = {}, .after = {}});
}

EffectSum& totalFor(std::vector<EffectSum>& sums, const Unit& unit, const RuleSet& rules)
{
    const TotalKind* kind = kindOf(unit, rules);
    return sumFor(sums, {}, kind, kind ? kind->unit : unit, kind ? kind->label : rules.units.label(unit));
}

}  // namespace

std::vector<EffectSum> sumsOf(const CaseEffect& effect, const RuleSet& edited)
{
    std::vector<EffectSum> sums;
    for (const RowEffect& row : effect.rows) {
        if (!isMoney(row))
            continue;
        for (const Unit& unit : unitsOf(row.pair))
            add(totalFor(sums, unit, edited), row);
    }
    return sums;
}

std::vector<EffectSum> sumsByBenefit(const RuleEffect& effect)
{
    std::vector<EffectSum> sums;
    for (const CaseEffect& one : effect.cases) {
        for (const RowEffect& row : one.rows) {
            const Benefit& benefit = *row.pair.either().benefit;
            for (const Unit& unit : unitsOf(row.pair))
                add(sumFor(sums, benefit.id, nullptr, unit, benefit.label), row);
        }
    }
    std::erase_if(sums, [](const EffectSum& sum) { return sum.gains + sum.loses + sum.undetermined == 0; });
    const auto place = [&](const EffectSum& sum) {
        const auto& all = effect.edited->benefits;
        return std::find_if(all.begin(), all.end(), [&](const Benefit& benefit) { return benefit.id == sum.benefit; }) - all.begin();
    };
    std::stable_sort(sums.begin(), sums.end(), [&](const EffectSum& a, const EffectSum& b) { return place(a) < place(b); });
    return sums;
}

std::vector<EffectSum> totalsOf(const RuleEffect& effect)
{
    std::vector<EffectSum> totals;
    for (const CaseEffect& one : effect.cases) {
        for (const EffectSum& sum : one.sums) {
            EffectSum& total = sumFor(totals, {}, sum.kind, sum.unit, sum.label);
            total.before = total.before + sum.before;
            total.after = total.after + sum.after;
            const Number difference = sum.difference();
            count(total, sum.undetermined > 0 ? Effect::Undetermined
                         : difference.isZero() ? Effect::Unchanged
                         : difference.isNegative() ? Effect::Loses
                                                   : Effect::Gains);
        }
    }
    return totals;
}

}  // namespace huimin
