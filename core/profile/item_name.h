#pragma once
#include "core/profile/profile.h"

namespace huimin {

/// Whether an item has a name, or a fact that tells it from the others, to be called by.
bool hasOwnName(const GivenFact& item, const Fact& list);

/// What people call an item: by its own name, else by what such an item is and its place, from 1: 成员 1 / member 1. The item is one
/// of the list's own.
Bilingual itemName(const GivenFact& item, const GivenFact& list);

}  // namespace huimin
