#include "app/wages/day_brush.h"

#include <algorithm>

#include "core/profile/profile_text.h"

namespace huimin {

namespace {

/// How many days of the list are before a day: where it belongs, so that a case reads from the first day to the last.
std::size_t daysBefore(const ProfileText& profile, const DayList& list, const std::string& day)
{
    const yaml::Node* items = profile.document().find(yaml::Path{list.fact->id});
    if (!items)
        return 0;
    return static_cast<std::size_t>(std::count_if(items->items.begin(), items->items.end(), [&](const yaml::Node& item) {
        const yaml::Node* other = item.find(list.fact->keyFact);
        return other && other->text < day;
    }));
}

Diagnostics mark(ProfileText& profile, const DayList& list, Date day)
{
    const std::size_t place = daysBefore(profile, list, day.toIso());
    Diagnostics problems = profile.addItem(list.fact->id, day.toIso());
    for (const auto& [fact, value] : list.statement->markedDays->facts) {
        if (problems.empty())
            problems = profile.set(list.recordOf(day) + "." + fact, value);
    }
    return problems.empty() ? profile.moveItem(list.recordOf(day), place) : problems;
}

/// Makes the days that are marked those that are wanted; of the others nothing changes.
Diagnostics markThese(ProfileText& profile, const DayList& list, const std::set<Date>& marked, const std::set<Date>& wanted)
{
    Diagnostics problems;
    for (const Date day : marked) {
        if (problems.empty() && !wanted.contains(day))
            problems = profile.removeItem(list.recordOf(day));
    }
    for (const Date day : wanted) {
        if (problems.empty() && !marked.contains(day))
            problems = mark(profile, list, day);
    }
    return problems;
}

}  // namespace

DayList DayBrush::list() const
{
    return *dayListOf(*m_document.rules(), *m_document.profile()->kind);
}

Diagnostics DayBrush::toggle(Date day)
{
    const DayList days = list();
    const bool isMarked = markedDays(*m_document.profile(), days).contains(day);
    m_document.endTyping();
    return m_document.edit(
        [&](ProfileText& profile) { return isMarked ? profile.removeItem(days.recordOf(day)) : mark(profile, days, day); },
        isMarked ? tr("Take the mark from a day") : tr("Mark a day"));
}

void DayBrush::begin(Date day)
{
    m_document.endTyping();
    m_before = markedDays(*m_document.profile(), list());
    m_from = day;
}

Diagnostics DayBrush::moveTo(Date day)
{
    const DayList days = list();
    std::set<Date> wanted = m_before;
    for (auto at = std::optional(std::min(m_from, day)); at && *at <= std::max(m_from, day); at = at->plusDays(1))
        wanted.insert(*at);
    const std::set<Date> marked = markedDays(*m_document.profile(), days);
    return m_document.edit([&](ProfileText& profile) { return markThese(profile, days, marked, wanted); }, tr("Mark days"),
                           QStringLiteral("stroke"));
}

void DayBrush::end()
{
    m_document.endTyping();
}

}  // namespace huimin
