#include "core/number/number_size.h"

#include <bit>

#include "core/number/big_number.h"
#include "core/number/number_access.h"

namespace huimin {

namespace {

std::size_t bitsOf(const BigInteger& integer)
{
    return integer.is_zero() ? 0 : static_cast<std::size_t>(msb(abs(integer))) + 1;
}

std::size_t bitsOf(std::int64_t integer)
{
    return static_cast<std::size_t>(std::bit_width(static_cast<std::uint64_t>(integer < 0 ? -integer : integer)));
}

}  // namespace

std::size_t bitsOf(const Number& number)
{
    if (isShort(number))
        return bitsOf(NumberAccess::numerator(number)) + bitsOf(NumberAccess::denominator(number));
    const BigRational value = big::valueOf(number);
    return bitsOf(BigInteger(numerator(value))) + bitsOf(BigInteger(denominator(value)));
}

bool isShort(const Number& number)
{
    return NumberAccess::isSmall(number);
}

}  // namespace huimin
