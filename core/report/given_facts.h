#pragma once
#include <string>
#include <vector>

#include "core/profile/profile.h"
#include "core/report/words.h"

namespace huimin::report {

/// A fact's value as people read it, with its unit; empty where it is not given or has no value of its own (a group). Nothing is
/// covered here.
std::string factText(const GivenFact& given, const UnitSystem& units, const Words& words);

/// A fact that is given.
struct FactLine {
    std::string label;
    std::string value;
};

/// What a profile says outside its lists. What is sensitive is left out.
std::vector<FactLine> factLines(const Profile& profile, const UnitSystem& units, const Words& words);
/// The same, each in a text: 月工资：4350 元/月.
std::vector<std::string> givenFacts(const Profile& profile, const UnitSystem& units, const Words& words);

}  // namespace huimin::report
