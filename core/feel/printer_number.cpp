#include "core/feel/printer_number.h"

namespace huimin::feel {

std::string exactDecimal(const Number& number)
{
    const std::string text = number.toString();
    if (Number::parse(text) == number)
        return text;
    constexpr int most = 6176; // decimals that Number rounds to
    if (number.rounded(most, Rounding::HalfEven) != number)
        return text;
    int enough = most;
    for (int tooFew = -1; enough - tooFew > 1;) {
        const int middle = tooFew + (enough - tooFew) / 2;
        (number.rounded(middle, Rounding::HalfEven) == number ? enough : tooFew) = middle;
    }
    return number.toFixed(enough);
}

} // namespace huimin::feel
