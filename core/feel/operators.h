#pragma once
#include "core/feel/ast.h"
#include "core/value/value.h"

namespace huimin::feel {

// The operators over every pair of types, as functions of values. A pair an operator is not defined for gives null
// with the reason; an unknown operand gives a known result where every possibility agrees, else an unknown.

Value negate(const Value& a);
Value arithmetic(ArithmeticOperator op, const Value& a, const Value& b);
/// FEEL's comparison: `=` and `!=` on any pair (null only where types differ), order on numbers, texts, dates and durations.
Value compare(Comparator op, const Value& a, const Value& b);
/// Three-valued (DMN 1.5, table 50): what is no truth counts as null.
Value both(const Value& a, const Value& b);
Value either(const Value& a, const Value& b);
Value negation(const Value& a);
/// Whether `value` meets a test: lies in a range, is in a list or equal to one of its items or in one of its ranges, equals it.
Value meets(const Value& value, const Value& test);
/// `value` within a range.
Value contains(const RangeValue& range, const Value& value);

}  // namespace huimin::feel
