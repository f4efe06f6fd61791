#include "core/calendar/period.h"

namespace huimin {

namespace {

bool beginsAfter(const Period& period, const std::optional<Date>& day)
{
    return period.from && day && *day < *period.from;
}

} // namespace

bool Period::contains(Date day) const
{
    return (!from || *from <= day) && (!to || day <= *to);
}

bool Period::overlaps(const Period& other) const
{
    return isValid() && other.isValid() && !beginsAfter(*this, other.to) && !beginsAfter(other, to);
}

} // namespace huimin
