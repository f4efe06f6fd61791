#include "core/report/notice_period_words.h"

#include "core/feel/value_text.h"

namespace huimin::report {

Bilingual periodText(const NoticePeriod& period)
{
    return period.months > 0 ? feel::durationText(MonthsDuration{period.months}) : feel::durationText(DaysDuration::ofDays(period.days));
}

}  // namespace huimin::report
