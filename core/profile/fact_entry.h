#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/catalogue/fact.h"
#include "core/yaml/new_value.h"

namespace huimin {

/// The fact is as if nobody had asked: not known, never false, never zero.
struct NotAsked {
    friend bool operator==(const NotAsked&, const NotAsked&) = default;
};

/// A group that does not apply; sums that are zero each.
struct DoesNotApply {
    friend bool operator==(const DoesNotApply&, const DoesNotApply&) = default;
};

/// A group that applies, of which no more need be known.
struct Applies {
    friend bool operator==(const Applies&, const Applies&) = default;
};

/// What a caseworker enters for one fact.
using FactEntry = std::variant<NotAsked, DoesNotApply, Applies, FactScalar>;

/// A value of a fact as it is written in a profile.
yaml::NewValue newValueOf(const Fact& fact, const FactScalar& value);

}  // namespace huimin
