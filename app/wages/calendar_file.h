#pragma once
#include <string>
#include <vector>

#include "core/calendar/date.h"

namespace huimin {

/// An entry of a calendar that lasts a whole day.
struct CalendarEntry {
    std::string id;           ///< unlike that of every other entry anywhere: an entry taken in again takes the place of the first
    Date day;
    std::string summary;
    std::string description;  ///< may be empty
};

/// A calendar of these entries as other programs take it in (RFC 5545, .ics): lines of at most 75 octets that end in CR LF.
/// `stamp` is when it is made, in UTC: 20230201T080000Z.
std::string calendarFile(const std::vector<CalendarEntry>& entries, const std::string& stamp);

}  // namespace huimin
