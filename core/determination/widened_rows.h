#pragma once
#include <vector>

#include "core/determination/determination.h"

namespace huimin {

/// Whether a policy has no benefit of its own but widens the coverage of others' by switches.
bool widensCoverage(const PolicyRows& policy, const Determination& determination);

/// The rows that are not refused only because a policy widens coverage: with the switches off they would be; and those that hang
/// on a switch nobody entered. Determines the case once more.
std::vector<std::size_t> widenedRows(const PolicyRows& policy, const Determination& determination);

}  // namespace huimin
