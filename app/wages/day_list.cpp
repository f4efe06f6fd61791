#include "app/wages/day_list.h"

#include <algorithm>

namespace huimin {

std::string DayList::recordOf(Date day) const
{
    return fact->id + "[" + day.toIso() + "]";
}

std::optional<DayList> dayListOf(const RuleSet& rules, const ProfileKind& kind)
{
    const auto found = std::find_if(rules.statements.begin(), rules.statements.end(), [&](const Statement& statement) {
        return statement.profile == kind.id && statement.markedDays;
    });
    if (found == rules.statements.end())
        return std::nullopt;
    return DayList{&*found, kind.root.find(found->list)};
}

std::vector<std::shared_ptr<const ProfileKind>> kindsWithDays(const RuleSet& rules)
{
    std::vector<std::shared_ptr<const ProfileKind>> kinds;
    std::copy_if(rules.kinds.begin(), rules.kinds.end(), std::back_inserter(kinds),
                 [&](const auto& kind) { return dayListOf(rules, *kind).has_value(); });
    return kinds;
}

std::set<Date> markedDays(const Profile& profile, const DayList& list)
{
    std::set<Date> days;
    for (const GivenFact& item : profile.root.find(list.fact->id)->items) {
        if (const auto day = Date::parse(item.id))
            days.insert(*day);
    }
    return days;
}

}  // namespace huimin
