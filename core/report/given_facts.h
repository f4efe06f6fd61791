#pragma once
#include <string>
#include <vector>

#include "core/profile/profile.h"
#include "core/report/words.h"

namespace huimin::report {

/// What a profile says outside its lists, each with its label: 月工资：4350 元/月. What is sensitive is left out.
std::vector<std::string> givenFacts(const Profile& profile, const UnitSystem& units, const Words& words);

}  // namespace huimin::report
