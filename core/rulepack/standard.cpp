#include "core/rulepack/standard.h"

#include <algorithm>

namespace huimin {

const Parameter::Dated* Parameter::on(Date day) const
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const Dated& dated) { return dated.period.contains(day); });
    return found == values.end() ? nullptr : &*found;
}

}  // namespace huimin
