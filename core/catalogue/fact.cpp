#include "core/catalogue/fact.h"

#include <algorithm>

namespace huimin {

const Fact* Fact::find(std::string_view factId) const
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const Fact& fact) { return fact.id == factId; });
    return found == facts.end() ? nullptr : &*found;
}

const Option* Fact::option(std::string_view optionId) const
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option& o) { return o.id == optionId; });
    return found == options.end() ? nullptr : &*found;
}

bool isSensitiveOn(const Fact& fact, const FactScalar& value, Date day)
{
    const Date* born = std::get_if<Date>(&value);
    return fact.sensitive || (born && fact.sensitiveUnder > 0 && wholeYears(*born, day) < fact.sensitiveUnder);
}

}  // namespace huimin
