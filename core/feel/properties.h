#pragma once
#include <limits>
#include <string_view>

#include "core/value/value.h"

namespace huimin::feel {

/// The offset of a null reason nobody has placed yet.
inline constexpr std::size_t noOffset = std::numeric_limits<std::size_t>::max();

/// What `.name` of a date, duration or range is (DMN 1.5, table 64): year, month, day, weekday; years, months;
/// days, hours, minutes, seconds; start, end, start included, end included. Null with a reason for anything else.
Value propertyOf(const Value& value, std::string_view name);

/// The whole numbers (or days) from one to another, counting down where the second is smaller.
Value itemsFromTo(const Value& from, const Value& to, std::size_t most);
/// The whole numbers or days inside a range with both ends.
Value rangeItems(const RangeValue& range, std::size_t most);

}  // namespace huimin::feel
