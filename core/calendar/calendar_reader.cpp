#include <algorithm>
#include <array>
#include <utility>

#include "core/calendar/calendar_sentences.h"
#include "core/calendar/work_calendar.h"
#include "core/yaml/map_reader.h"

namespace huimin {

namespace {

namespace sentences = calendar_sentences;

/// One item of a list of days: what was written, and the days it stands for, both included.
struct DayRange {
    const yaml::Node* node = nullptr;
    Date first;
    Date last;
};

/// Reads the lists of one file; everything wrong is collected.
class DayLists {
public:
    DayLists(int year, Diagnostics& diagnostics) : m_year(year), m_diagnostics(diagnostics) {}

    std::vector<DayRange> ranges(yaml::MapReader& reader, std::string_view key)
    {
        std::vector<DayRange> result;
        const yaml::Node* list = reader.require(key);
        if (!list)
            return result;
        if (!list->isSequence()) {
            complain(*list, fill(sentences::noList, {key}));
            return result;
        }
        for (const yaml::Node& item : list->items)
            if (const auto range = read(item))
                result.push_back(*range);
        return result;
    }

    std::set<Date> days(const std::vector<DayRange>& ranges)
    {
        std::set<Date> result;
        for (const DayRange& range : ranges)
            for (Date day = range.first; day <= range.last; day = *day.plusDays(1))
                if (!result.insert(day).second)
                    complain(*range.node, fill(sentences::listedTwice, {day.toIso()}));
        return result;
    }

    void complain(const yaml::Node& node, Bilingual message)
    {
        m_diagnostics.push_back(yaml::errorAt(node, std::move(message)));
    }

private:
    std::optional<DayRange> read(const yaml::Node& item)
    {
        const std::string_view text = item.isScalar() ? std::string_view(item.text) : std::string_view();
        const std::size_t dots = text.find("..");
        const auto first = Date::parse(text.substr(0, dots));
        const auto last = dots == std::string_view::npos ? first : Date::parse(text.substr(dots + 2));
        if (!first || !last) {
            complain(item, fill(sentences::noDay, {text}));
            return std::nullopt;
        }
        if (*last < *first) {
            complain(item, fill(sentences::backwards, {text}));
            return std::nullopt;
        }
        for (const Date end : {*first, *last})
            if (!belongs(end)) {
                complain(item, fill(sentences::otherYear, {end.toIso(), m_year}));
                return std::nullopt;
            }
        return DayRange{&item, *first, *last};
    }

    bool belongs(Date day) const { return day.year() == m_year || (day.year() == m_year - 1 && day.month() == 12); }

    int m_year;
    Diagnostics& m_diagnostics;
};

std::string readConfidence(yaml::MapReader& reader, std::string_view key, Diagnostics& diagnostics)
{
    constexpr std::array<std::string_view, 3> known{"high", "medium", "low"};
    const auto text = reader.text(key);
    if (!text)
        return {};
    if (std::find(known.begin(), known.end(), *text) == known.end())
        diagnostics.push_back(yaml::errorAt(*reader.node().find(key), fill(sentences::badConfidence, {*text})));
    return *text;
}

void checkStatutory(const CalendarYear& year, const std::vector<DayRange>& ranges, DayLists& lists)
{
    for (const DayRange& range : ranges)
        for (Date day = range.first; day <= range.last; day = *day.plusDays(1))
            if (!year.breaks.contains(day))
                lists.complain(*range.node, fill(sentences::statutoryOutsideBreaks, {day.toIso()}));
}

void checkMakeUp(const CalendarYear& year, const std::vector<DayRange>& ranges, DayLists& lists)
{
    for (const DayRange& range : ranges)
        for (Date day = range.first; day <= range.last; day = *day.plusDays(1)) {
            if (day.weekday() < 6)
                lists.complain(*range.node, fill(sentences::makeUpNoWeekend, {day.toIso()}));
            if (year.breaks.contains(day))
                lists.complain(*range.node, fill(sentences::makeUpInBreak, {day.toIso()}));
        }
}

void readDays(yaml::MapReader& reader, CalendarYear& year, Diagnostics& diagnostics)
{
    DayLists lists(year.year, diagnostics);
    const auto statutory = lists.ranges(reader, "statutory");
    const auto breaks = lists.ranges(reader, "breaks");
    const auto makeUp = lists.ranges(reader, "make_up");
    year.statutory = lists.days(statutory);
    year.breaks = lists.days(breaks);
    year.makeUp = lists.days(makeUp);
    checkStatutory(year, statutory, lists);
    checkMakeUp(year, makeUp, lists);
}

} // namespace

Result<CalendarYear> readCalendarYear(const yaml::Node& root)
{
    Diagnostics diagnostics;
    yaml::MapReader reader(root, diagnostics);
    if (!reader.isMap())
        return diagnostics;
    const auto number = reader.integer("year");
    // Without the year no day can be judged; the last year of all has no day after its last.
    if (!number || *number < 1 || *number >= 9999) {
        if (diagnostics.empty())
            diagnostics.push_back(yaml::errorAt(root, fill(sentences::missingYear)));
        return diagnostics;
    }
    CalendarYear year;
    year.year = *number;
    year.notice = reader.requireText("notice");
    year.confidence = readConfidence(reader, "confidence", diagnostics);
    year.noticeConfidence = readConfidence(reader, "notice_confidence", diagnostics);
    readDays(reader, year, diagnostics);
    reader.finish();
    if (hasErrors(diagnostics))
        return diagnostics;
    return Result<CalendarYear>(std::move(year), std::move(diagnostics));
}

} // namespace huimin
