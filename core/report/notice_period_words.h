#pragma once
#include "core/base/bilingual.h"
#include "core/rulepack/notices.h"

namespace huimin::report {

/// 60天, 6个月 / 60 days, 6 months.
Bilingual periodText(const NoticePeriod& period);

}  // namespace huimin::report
