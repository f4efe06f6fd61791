#include "core/determination/net_effect.h"

#include <algorithm>

#include "core/determination/determine.h"

namespace huimin {

namespace {

/// The fact in which an item of a list says which benefits are being paid to it; null where there is none.
GivenFact* paidTo(GivenFact& root, const std::string& subject)
{
    for (GivenFact& list : root.facts) {
        for (GivenFact& item : list.items) {
            if (item.id != subject)
                continue;
            const auto paid = std::find_if(item.facts.begin(), item.facts.end(),
                                           [](const GivenFact& given) { return given.fact->type == FactType::Benefits; });
            return paid == item.facts.end() ? nullptr : &*paid;
        }
    }
    return nullptr;
}

/// The same profile, in which a benefit is paid to a subject in such a sum; null where the profile has no place for it.
std::shared_ptr<const Profile> withPaid(const Profile& profile, const LedgerEntry& entry, const Number& sum)
{
    auto changed = std::make_shared<Profile>(profile);
    GivenFact* paid = paidTo(changed->root, entry.subject);
    if (!paid)
        return nullptr;
    paid->state = GivenFact::State::Given;
    paid->benefits[entry.benefit->id] = sum;
    return changed;
}

/// The total that holds money of a benefit's unit; null where there is none, or it is not complete.
const Total* totalFor(const Determination& determination, const Benefit& benefit)
{
    const Unit& unit = benefit.routes.front().amount.unit;
    for (const Total& total : determination.totals) {
        const auto& units = total.kind->units;
        if (std::find(units.begin(), units.end(), unit) != units.end())
            return total.complete ? &total : nullptr;
    }
    return nullptr;
}

}  // namespace

std::optional<Number> netEffect(const Determination& determination, const LedgerEntry& entry, const Number& more)
{
    const Number* received = entry.received.as<Number>();
    const Total* before = totalFor(determination, *entry.benefit);
    if (!received || !before)
        return std::nullopt;
    DeterminationInput input = determination.input;
    input.profile = withPaid(*input.profile, entry, *received + more);
    if (!input.profile)
        return std::nullopt;
    const auto then = determine(input);
    const Total* after = then ? totalFor(*then, *entry.benefit) : nullptr;
    if (!after)
        return std::nullopt;
    return more + after->value - before->value;
}

const Raise* raiseOf(const Determination& determination, const LedgerEntry& entry)
{
    const auto row = std::find_if(determination.rows.begin(), determination.rows.end(), [&](const Row& candidate) {
        return candidate.benefit == entry.benefit && candidate.subject == entry.subject;
    });
    return row == determination.rows.end() ? nullptr : row->raise;
}

}  // namespace huimin
