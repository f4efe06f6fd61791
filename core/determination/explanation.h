#pragma once
#include <vector>

#include "core/determination/determination.h"
#include "core/determination/evaluation.h"

namespace huimin {

/// The reasons of a row: its conditions, whether it is in force, and what it was given up for.
std::vector<Reason> reasonsFor(const Evaluation& evaluation, const Benefit& benefit, const Route& route, int subject);

/// The value of a fact that a reason of a row speaks of, as people read it, with its unit.
Bilingual shownFact(const UsedFact& fact, const Row& row, const Determination& determination);

}  // namespace huimin
