#pragma once
#include <string_view>

#include "core/base/bilingual.h"
#include "core/feel/sentence.h"
#include "core/value/value.h"

namespace huimin::feel {

/// A value as people read it: numbers with no more decimals than they need (at most 4), money with two, both with the unit
/// of the path; 是 / yes, a choice by its option's label, a list joined, 未知 / not known, 无 / none for null.
Bilingual shown(const Value& value, const Labels& labels, std::string_view path, bool isMoney = false);

/// A number with its unit behind it: 124.00元/人·月, 124.00 CNY/person/month, 2 persons. The one place that decides how.
Bilingual withUnit(const std::string& number, const Bilingual& unit);

/// A number with no more decimals than it needs, at most 4 (rounded half up).
std::string plainNumber(const Number& number);

/// 1年2个月, 3天 / 1 year 2 months, 3 days.
Bilingual durationText(const MonthsDuration& duration);
Bilingual durationText(const DaysDuration& duration);

}  // namespace huimin::feel
