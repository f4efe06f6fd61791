#pragma once
#include <string_view>

#include "core/value/value.h"

namespace huimin::feel {

/// `value instance of type`: true, false, unknown, or null where the type is none of the profile. `Any` holds of all but null.
Value isInstanceOf(const Value& value, std::string_view type);

}  // namespace huimin::feel
