#pragma once
#include "core/profile/profile.h"
#include "core/yaml/node.h"

namespace huimin {

/// Fills the birth date and the sex beside each national ID among the owner's facts, which were read from `map`. Where
/// they are given too they must agree; what differs is complained about at the fact, not at the ID.
void fillFromIds(GivenFact& owner, const yaml::Node& map, Diagnostics& diagnostics);

} // namespace huimin
