#pragma once
#include <optional>

#include "core/determination/comparison.h"

namespace huimin::cli {

/// The case from the day before the province's raises to the day of the determination: what a printed result compares with where nobody
/// says otherwise. Nothing where no policy is about the case, where much of it is open, where the day is no later, and where the case cannot
/// be determined then.
std::optional<Comparison> comparedWithTheTurn(const Determination& determination);

}  // namespace huimin::cli
