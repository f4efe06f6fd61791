#pragma once
#include <string>

#include "core/feel/ast.h"

namespace huimin::tests {

/// The tree as a nested list, every construct by its name, so that a case can say how an expression is read:
/// `(+ 1 (* 2 first_name))`. Names with spaces stand between bars, an absent end of a range is `_`.
std::string dump(const feel::Expr& expr);

} // namespace huimin::tests
