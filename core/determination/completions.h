#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "core/determination/evaluation.h"

namespace huimin {

/// A status and an amount as one case of the open facts leaves them.
struct Verdict {
    Value status;  ///< true, false or an unknown truth
    Value amount;  ///< null where the status is false
};

/// What a status and an amount are over everything the open facts can turn out to be.
struct Settlement {
    std::optional<bool> eligible;           ///< nullopt: undetermined
    std::optional<Number> amount;           ///< the one amount, wherever eligible
    std::optional<Span> bounds;             ///< what the amount lies in, where both ends are known and it is not one
    std::vector<OpenFactPtr> matters;       ///< open facts that could still change the status or the amount, in order of questions
};

/// Settles what an evaluation leaves open by splitting the case: a fact with options by each option, a number or date at the
/// places where comparisons on it turn. Facts are left out of `matters` only where the split proves that they do not matter:
/// all the cases of a fact came out the same, whatever the other facts are. The number of cases that are
/// tried is bounded; what they cannot decide stays in doubt, and its facts stay in.
Settlement settle(const Evaluation& evaluation, const std::function<Verdict(const Evaluation&)>& ask);

}  // namespace huimin
