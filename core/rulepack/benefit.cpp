#include "core/rulepack/benefit.h"

#include <algorithm>

namespace huimin {

const Route* Benefit::route(std::string_view routeId) const
{
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const Route& one) { return one.id == routeId; });
    return found == routes.end() ? nullptr : &*found;
}

}  // namespace huimin
