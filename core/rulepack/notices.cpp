#include "core/rulepack/notices.h"

namespace huimin {

std::optional<Date> NoticePeriod::lastDayAfter(Date day) const
{
    const auto afterMonths = day.plusMonths(months);
    return afterMonths ? afterMonths->plusDays(days) : std::nullopt;
}

}  // namespace huimin
