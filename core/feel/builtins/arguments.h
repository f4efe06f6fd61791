#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/feel/environment.h"
#include "core/feel/list_parts.h"
#include "core/feel/type_name.h"
#include "core/value/value.h"

namespace huimin::feel {

using Arguments = std::span<const Value>;

// Why a built-in has no result for what it was given. A null that already knows its reason keeps it: the first
// mistake is the one worth reading.
Value wrongType(std::string_view parameter, BasicType wanted, const Value& given);
Value wrongItem(std::string_view parameter, BasicType wanted, const Value& given);

/// A whole number that fits a machine integer.
std::optional<std::int64_t> wholeOf(const Value& value);

/// A list as a function takes it: what is no list counts as a list of one item (DMN 1.5, 10.3.2.9.4). Null for null,
/// which is no list.
Value::List listOf(const Value& value);
/// The items of a function called with one list or with the items themselves, `min([1, 2])` or `min(1, 2)`.
Value::List itemsOf(Arguments arguments);
/// A list of these, with the presences left out where every item is there.
Value listFrom(std::vector<Value> items, std::vector<Value> presence);

/// Adds all that a value hangs on, however deep; false where all of it is known.
bool addDeepDependencies(Unknown& to, const Value& value);
bool isDeeplyKnown(const Value& value);
/// Not known, hanging on all that the arguments hang on; nothing else is said of it.
Unknown hangingOn(Arguments arguments);

/// Not known, a number in the span; the number itself where the span holds only one.
Value numberWithin(Unknown dependencies, const Span& span, std::optional<LinearForm> form = std::nullopt);

}  // namespace huimin::feel
