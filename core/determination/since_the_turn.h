#pragma once
#include <optional>

#include "core/determination/comparison.h"

namespace huimin {

/// The case from the day before the province's raises to the day of the determination: what a printed result compares with where nobody
/// says otherwise. Nothing where no policy is about the case, where much of it is open, and where the day is no later.
std::optional<ComparisonInput> sinceTheTurn(const Determination& determination);

}  // namespace huimin
