#pragma once
#include "core/base/bilingual.h"
#include "core/value/value.h"

namespace huimin::feel {

/// The types an operator is chosen by. A not-known value has the type it will have when it is known, or Anything.
enum class BasicType { Null, Boolean, Number, String, Date, DaysDuration, MonthsDuration, List, Context, Range, Anything };

BasicType typeOf(const Value& value);
/// The type as people read it: 数 / number.
Bilingual typeName(BasicType type);
Bilingual typeName(const Value& value);
/// The type as FEEL names it: `number`, `days and time duration`; Anything is `Any`.
std::string_view feelTypeName(BasicType type);

}  // namespace huimin::feel
