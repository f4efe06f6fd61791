#pragma once
#include <boost/multiprecision/cpp_int.hpp>
#include <string>

#include "core/number/number.h"

// The unbounded form. Only a few .cpp files of this folder include this header, for Boost's sake.
namespace huimin {

using BigInteger = boost::multiprecision::cpp_int;
using BigRational = boost::multiprecision::cpp_rational;

struct Number::Big {
    BigRational value; // in lowest terms, which BigRational sees to itself
};

namespace big {

/// The value of a number of either form.
BigRational valueOf(const Number& number);
/// The form that fits.
Number numberOf(BigRational value);
BigInteger powerOfTen(int exponent);

/// A value cut or rounded to significant digits: `digits` × 10^-`places`, the sign left out.
struct Significant {
    BigInteger digits;
    int places = 0;
};
/// |value| rounded half-even to 34 significant digits.
Significant toSignificant(const BigRational& value);
/// value rounded half-even to 34 significant digits.
Number roundedToSignificant(const BigRational& value);

} // namespace big

} // namespace huimin
