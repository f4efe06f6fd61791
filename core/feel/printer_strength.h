#pragma once
#include "core/feel/ast.h"

namespace huimin::feel {

/// How tightly a construct holds together; what is put where more is asked for goes into brackets.
enum class Strength { Anything, Or, And, Comparison, Sum, Product, Power, Negation, InstanceOf, Operand };

Strength strengthOf(const Expr& expr);

/// A range written as a comparison: `< 5`, `= 5`.
bool isComparisonTest(const RangeLiteral& range);
/// `!= x`, kept as ? != x: the x. Null for anything else.
const Expr* notEqualTest(const Expr& expr);

} // namespace huimin::feel
