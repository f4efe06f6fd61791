#pragma once
#include <string>

#include "core/value/value.h"

namespace huimin::tests {

/// What tells two values apart, nulls with their reasons and all that is said of what is not known included; empty where
/// they are the same.
std::string difference(const Value& a, const Value& b);

}  // namespace huimin::tests
