#pragma once
#include <string>
#include <vector>

#include "app/cli/page.h"
#include "core/profile/profile.h"

namespace huimin::cli {

/// What a profile says outside its lists, each with its label: 月工资：4350 元/月. What is sensitive is left out.
std::vector<std::string> givenFacts(const Profile& profile, const UnitSystem& units, const Page& page);

}  // namespace huimin::cli
