#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/feel/environment.h"
#include "core/value/value.h"

namespace huimin::feel {

/// What a decision table answers when several rules match (DMN 1.5, 8.2.8).
enum class HitPolicy {
    Unique,           ///< U: at most one may match
    Any,              ///< A: several may, if they agree
    Priority,         ///< P: the one whose outputs stand first among the allowed values
    First,            ///< F: the first one written
    RuleOrder,        ///< R: all, as written
    OutputOrder,      ///< O: all, by the order of the allowed values
    Collect,          ///< C: all
    CollectSum,       ///< C+
    CollectLeast,     ///< C<
    CollectGreatest,  ///< C>
    CollectCount,     ///< C#
};

/// By its letters: `U`, `C+`.
std::optional<HitPolicy> hitPolicyOf(std::string_view letters);

/// What one matching rule says: a value for each output.
using RuleOutputs = std::vector<Value>;

/// How a policy makes one answer of the outputs of the rules that match.
struct Answering {
    HitPolicy policy = HitPolicy::Unique;
    /// The names of the outputs; a single one needs none, and then its value stands alone.
    std::vector<std::string> names;
    /// For each output its allowed values, first ones first; empty where any are allowed.
    std::vector<std::vector<Value>> priorities;
    /// What each output is when no rule matches; empty where nothing is said.
    RuleOutputs defaults;
};

/// `matches`: of the rules that match, in the order written.
Value answer(const Answering& answering, std::vector<RuleOutputs> matches, const Environment& environment);

}  // namespace huimin::feel
