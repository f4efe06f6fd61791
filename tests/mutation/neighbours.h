#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/feel/ast.h"
#include "core/value/value.h"

namespace huimin::tests {

/// The nearest other values: a number one unit of its last decimal more and less, a day before and after, a duration a day or month
/// longer, the other truth. Texts have none.
std::vector<Value> neighboursOf(const Value& value);
std::vector<Number> neighboursOf(const Number& number);
std::vector<Date> neighboursOf(Date day);
/// Of a text that is a day or a duration, as `date` and `duration` read it: one a day or month off; else none.
std::vector<std::string> neighboursOfText(const std::string& text);

/// What a comparison is mistaken for: the one that differs where both sides are equal, and the one that is never true with it.
std::vector<feel::Comparator> othersOf(feel::Comparator op);
/// + for -, * for /, and back; nullopt for a power.
std::optional<feel::ArithmeticOperator> otherOf(feel::ArithmeticOperator op);

}  // namespace huimin::tests
