#pragma once
#include <vector>

#include "core/catalogue/fact.h"
#include "core/yaml/node.h"

namespace huimin {

/// What is wrong with facts that were read one by one but do not fit one another: ids declared twice, names of facts
/// and options that are not there, types that cannot be filled. `node` is the map whose `facts` were read.
/// Checks one level: each group, sums and list is checked when it has been read.
void checkFacts(const std::vector<Fact>& facts, const yaml::Node& node, Diagnostics& diagnostics);

/// The name and key facts of a list are among its facts, and no fact of an item takes the place of its `id`.
void checkList(const Fact& list, const yaml::Node& node, Diagnostics& diagnostics);

/// No fact that is added to a list or group, or to the whole, has the name of one that is there. `node` holds the new `facts`.
void checkAdded(const Fact& owner, const yaml::Node& node, Diagnostics& diagnostics);

/// No fact of the whole takes a key that every profile has.
void checkKeysOfEveryProfile(const yaml::Node& kind, Diagnostics& diagnostics);

} // namespace huimin
