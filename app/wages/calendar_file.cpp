#include "app/wages/calendar_file.h"

#include <algorithm>

namespace huimin {

namespace {

constexpr std::size_t mostOctets = 75;

/// RFC 5545, 3.3.11: what would end a value or a line is written with a backslash.
std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\r')
            continue;
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        out += c;
    }
    return out;
}

/// A byte that goes on with a character which began before it.
bool goesOn(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// RFC 5545, 3.1: a long line goes on in the next, after a blank. No character is torn apart.
std::string folded(const std::string& line)
{
    std::string out;
    std::size_t begin = 0;
    std::size_t room = mostOctets;
    while (line.size() - begin > room) {
        std::size_t end = begin + room;
        while (goesOn(line[end]))
            --end;
        out += line.substr(begin, end - begin) + "\r\n ";
        begin = end;
        room = mostOctets - 1;  // the blank counts
    }
    return out + line.substr(begin) + "\r\n";
}

std::string basicDate(Date day)
{
    std::string text = day.toIso();
    std::erase(text, '-');
    return text;
}

std::string event(const CalendarEntry& entry, const std::string& stamp)
{
    std::string out = folded("BEGIN:VEVENT") + folded("UID:" + escaped(entry.id)) + folded("DTSTAMP:" + stamp) +
                      folded("DTSTART;VALUE=DATE:" + basicDate(entry.day));
    // The end is the first day that is no longer part of it.
    if (const auto next = entry.day.plusDays(1))
        out += folded("DTEND;VALUE=DATE:" + basicDate(*next));
    out += folded("SUMMARY:" + escaped(entry.summary));
    if (!entry.description.empty())
        out += folded("DESCRIPTION:" + escaped(entry.description));
    // A deadline does not make its day a busy one.
    return out + folded("TRANSP:TRANSPARENT") + folded("END:VEVENT");
}

}  // namespace

std::string calendarFile(const std::vector<CalendarEntry>& entries, const std::string& stamp)
{
    std::string out = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0") + folded("PRODID:-//Huimin//Deadlines//ZH") +
                      folded("CALSCALE:GREGORIAN") + folded("METHOD:PUBLISH");
    for (const CalendarEntry& entry : entries)
        out += event(entry, stamp);
    return out + folded("END:VCALENDAR");
}

}  // namespace huimin
