#pragma once
#include <string>
#include <string_view>

#include "core/determination/determination.h"

namespace huimin::report {

/// Whether what a row goes by tells something sensitive: a fact below a sensitive group too, or a definition that says so.
bool isSensitive(const UsedFact& fact, const Row& row, const Determination& determination);

/// Whether it is the number of an ID, which no page tells in a reason.
bool isIdNumber(const UsedFact& fact, const Row& row, const Determination& determination);

/// Where an ID number is from, and no more: 140000************.
std::string coveredId(std::string_view id);

}  // namespace huimin::report
