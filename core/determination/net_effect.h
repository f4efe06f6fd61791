#pragma once
#include <optional>

#include "core/determination/determination.h"

namespace huimin {

/// What a household has more of in all when so much more of a benefit is paid to a subject: the sum itself, less what benefits that
/// count it as income pay less. Determines the case once more. Nullopt where it cannot be told: what is received is not known,
/// something that adds to the total is open, or the total does not hold such money.
std::optional<Number> netEffect(const Determination& determination, const LedgerEntry& entry, const Number& more);

/// The raise that a row of the entry's benefit and subject contains; null where there is none.
const Raise* raiseOf(const Determination& determination, const LedgerEntry& entry);

}  // namespace huimin
