#include "core/number/amount.h"

namespace huimin {

Amount Amount::rounded(const Number& value, Rounding rounding)
{
    return Amount(value.rounded(2, rounding));
}

} // namespace huimin
