#pragma once
#include <optional>

#include "core/determination/rule_effect.h"

namespace huimin {

/// What edited rules are tried on: the open case under the rules that hold, and the sheets of the counties.
struct Trial {
    RuleSetPtr published;
    std::optional<NamedCase> openCase;  ///< nullopt while it cannot be determined
    decltype(RuleEffectInput::sheetOf) sheetOf;
    Date day;
};

}  // namespace huimin
