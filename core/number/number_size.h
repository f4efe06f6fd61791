#pragma once
#include <cstddef>

#include "core/number/number.h"

namespace huimin {

/// How many bits a number takes, numerator and denominator together.
std::size_t bitsOf(const Number& number);

/// Whether it fits machine words: arithmetic on two such numbers costs nothing worth counting.
bool isShort(const Number& number);

}  // namespace huimin
