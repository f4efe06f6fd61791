#pragma once
#include <string>

#include "core/base/result.h"
#include "core/profile/profile_reader.h"

namespace huimin::tests {

/// The units that the pack of Shanxi declares.
UnitSystem shanxiUnits();

/// The kinds of profile and the benefits of that pack, read without its rules: a profile is read the same whatever
/// they say. Stops the program where the files cannot be read.
const ProfileVocabulary& shanxiVocabulary();

/// A profile of one of these kinds, from its text.
Result<Profile> readShanxiProfile(std::string text, const std::string& fileName = "profile.yaml");

} // namespace huimin::tests
