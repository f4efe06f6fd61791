#pragma once
#include <optional>
#include <string>

#include "core/calendar/date.h"
#include "core/report/printout.h"

namespace huimin {

/// What an office sets once for all of its cases: kept with the program, in no case's file.
struct OfficeSettings {
    report::Office office;     ///< on everything that is printed
    std::string county;        ///< of new cases; empty: none
    std::optional<Date> day;   ///< on which the window starts; nullopt: today
    bool startsMasked = true;  ///< whether sensitive data is covered when the window starts
};

/// What was saved last; as it comes where nothing was.
OfficeSettings loadOfficeSettings();
void saveOfficeSettings(const OfficeSettings& settings);

}  // namespace huimin
