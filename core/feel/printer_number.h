#pragma once
#include <string>

#include "core/number/number.h"

namespace huimin::feel {

/// All decimals of the number; rounded where there is no end to them.
std::string exactDecimal(const Number& number);

} // namespace huimin::feel
