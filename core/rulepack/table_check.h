#pragma once
#include <vector>

#include "core/base/diagnostic.h"
#include "core/feel/check/static_type.h"
#include "core/rulepack/formula.h"

namespace huimin {

/// What is wrong with the rules of a table as a whole: rules that match together where only one may (errors), rules that are
/// never reached, and inputs that no rule speaks of (warnings). `inputs`: what is known of each before it is computed.
Diagnostics checkTable(const Formula& formula, const std::vector<feel::StaticType>& inputs);

}  // namespace huimin
