#pragma once
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/value/value.h"

namespace huimin::cli {

/// A JSON object as a context. Numbers are exact (0.1 is a tenth), texts stay texts, whatever they look like.
/// Errors: no JSON, no object, a key twice, nesting deeper than 100.
Result<ContextValue> readJsonContext(std::string_view json);

// Values with their type written beside them, {"type": "number", "value": "12.5"}, as the conformance cases have them:
// numbers, dates and durations as text, a list as an array of such, a context as an array of [key, such].

/// Nullopt where it is not written so.
std::optional<Value> fromTyped(const nlohmann::ordered_json& typed);
nlohmann::ordered_json toTyped(const Value& value);

/// The names of a context's entries, however deep: names an expression on it may use.
std::set<std::string> namesIn(const Value& value);

/// Whether a result is what a case expects: numbers within 1e-8 of each other, all else the same.
bool asExpected(const Value& got, const Value& expected);

}  // namespace huimin::cli
