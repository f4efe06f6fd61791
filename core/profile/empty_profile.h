#pragma once
#include <string>

#include "core/catalogue/fact.h"

namespace huimin {

/// The id of the first new item of a list: the first letter of what an item is called, and a number (`p1` of persons).
std::string firstItemId(const Fact& list);

/// The YAML text of a new profile of a kind, in which nothing is known yet. A list that cannot be empty has a first item,
/// unless its items are told apart by a fact, which only a person knows.
std::string emptyProfileText(const ProfileKind& kind);

}  // namespace huimin
