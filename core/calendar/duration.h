#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/number/number.h"

namespace huimin {

/// FEEL's `years and months duration` (DMN 1.5, 10.3.2.3.8): a whole number of months.
struct MonthsDuration {
    std::int64_t months = 0;

    /// `P1Y2M`, `-P14M`; nullopt for anything else.
    static std::optional<MonthsDuration> parse(std::string_view iso);
    /// The whole part in years and what is left in months, both with the duration's sign.
    std::int64_t years() const { return months / 12; }
    std::int64_t monthsOfYear() const { return months % 12; }
    /// Normalised: P14M is P1Y2M, nothing is P0M.
    std::string toIso() const;

    friend auto operator<=>(const MonthsDuration&, const MonthsDuration&) = default;
};

/// FEEL's `days and time duration`: a number of seconds, possibly with a fraction.
struct DaysDuration {
    Number seconds;

    /// `P1DT2H3M4.5S`, `-PT36H`; nullopt for anything else.
    static std::optional<DaysDuration> parse(std::string_view iso);
    static DaysDuration ofDays(std::int64_t days);

    // The parts it is made of when normalised, each with the duration's sign. Hours below 24, minutes and seconds
    // below 60.
    Number days() const;
    Number hoursOfDay() const;
    Number minutesOfHour() const;
    Number secondsOfMinute() const;
    /// Normalised: PT36H is P1DT12H, nothing is PT0S.
    std::string toIso() const;

    friend bool operator==(const DaysDuration&, const DaysDuration&) = default;
    friend std::strong_ordering operator<=>(const DaysDuration& a, const DaysDuration& b)
    {
        return a.seconds <=> b.seconds;
    }
};

} // namespace huimin
