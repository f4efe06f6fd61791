#pragma once
#include <array>
#include <string_view>

namespace huimin::feel {

/// The built-in functions whose names hold spaces: FEEL's (DMN 1.5, 10.3.4), then this profile's own. The parser reads
/// `string length(` as one name by this list; a test compares it with the table of built-ins.
inline constexpr auto spacedFunctionNames = std::to_array<std::string_view>({
    // strings
    "string length",
    "upper case",
    "lower case",
    "substring before",
    "substring after",
    "starts with",
    "ends with",
    "string join",
    // lists
    "list contains",
    "list replace",
    "insert before",
    "index of",
    "distinct values",
    // numbers
    "round up",
    "round down",
    "round half up",
    "round half down",
    // contexts
    "get value",
    "get entries",
    "context put",
    "context merge",
    // dates and durations
    "date and time",
    "years and months duration",
    "day of year",
    "day of week",
    "month of year",
    "week of year",
    // ranges
    "met by",
    "overlaps before",
    "overlaps after",
    "finished by",
    "started by",
    // this profile's own
    "whole months",
    "day kind",
    "add working days",
    "standards on",
    "parameters on",
});

/// The types whose names hold spaces.
inline constexpr auto spacedTypeNames = std::to_array<std::string_view>({
    "date and time",
    "years and months duration",
    "days and time duration",
});

} // namespace huimin::feel
