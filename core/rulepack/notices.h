#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/calendar/date.h"
#include "core/rulepack/citation.h"

namespace huimin {

/// A time that people are given, in whole months or days.
struct NoticePeriod {
    int months = 0;
    int days = 0;

    bool isNone() const { return months == 0 && days == 0; }
    /// The last day of it, where it begins the day after; nullopt beyond the calendar.
    std::optional<Date> lastDayAfter(Date day) const;
};

/// What can be done against a decision, and how long.
struct Remedy {
    Bilingual label;
    Bilingual text;       ///< goes on after “within 60 days”
    NoticePeriod within;
    Citations citations;
};

/// What may stand in a publicity list. The program knows how to find each of them in a case.
enum class PublicityColumn { Applicant, Members, Amount };

/// From what age on somebody's name may be made public.
struct NamingAge {
    int age = 0;            ///< 0: the pack sets none
    std::string birthDate;  ///< the fact that it is reckoned from
    Bilingual because;      ///< why nobody younger is named
    Citations citations;
};

/// How those to be paid are made public.
struct PublicityRule {
    NoticePeriod lasts;
    std::vector<PublicityColumn> columns;  ///< empty: the pack says nothing, and nothing is published
    NamingAge namedFrom;
    Citations citations;
};

/// What a pack says about telling people of its benefits (notices.yaml).
struct Notices {
    std::string pack;
    std::vector<Remedy> remedies;
    PublicityRule publicity;
    Citations toldOnce;   ///< that missing papers are told once and in full
};

}  // namespace huimin
