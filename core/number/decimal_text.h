#pragma once
#include <string>

namespace huimin {

/// The decimal `digits` × 10^-`places` as people read it: a zero before the point, no zeros at the end of the
/// fraction, no point without a fraction, no exponent, no minus before zero. `places` may be negative.
std::string decimalText(bool negative, std::string digits, int places);

} // namespace huimin
