#include "core/profile/profile.h"

#include <algorithm>

#include "core/profile/profile_sentences.h"

namespace huimin {

const GivenFact* GivenFact::find(std::string_view factId) const
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const GivenFact& f) { return f.fact->id == factId; });
    return found == facts.end() ? nullptr : &*found;
}

std::vector<const GivenFact*> Profile::lists() const
{
    std::vector<const GivenFact*> lists;
    for (const GivenFact& fact : root.facts) {
        if (fact.fact->type == FactType::List)
            lists.push_back(&fact);
    }
    return lists;
}

std::string nameOf(const GivenFact& item, const Fact& list)
{
    if (const GivenFact* name = list.nameFact.empty() ? nullptr : item.find(list.nameFact)) {
        if (const auto* text = std::get_if<std::string>(&name->scalar); text && name->isGiven())
            return *text;
    }
    return item.id;
}

namespace {

void collectDatesAfter(const GivenFact& given, Date day, Diagnostics& found)
{
    const auto* date = std::get_if<Date>(&given.scalar);
    if (given.isGiven() && given.fact->type == FactType::Date && given.fact->notAfterDetermination && *date > day) {
        Bilingual message = fill(sentences::dateAfterDay, {given.fact->label, date->toIso(), day.toIso()});
        found.push_back({Diagnostic::Severity::Error, given.place, std::move(message), given.line, {}});
    }
    for (const GivenFact& fact : given.facts)
        collectDatesAfter(fact, day, found);
    for (const GivenFact& item : given.items)
        collectDatesAfter(item, day, found);
}

} // namespace

Diagnostics datesAfter(const Profile& profile, Date day)
{
    Diagnostics found;
    collectDatesAfter(profile.root, day, found);
    return found;
}

} // namespace huimin
