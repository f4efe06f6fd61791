#pragma once
#include <string>

#include "core/feel/ast.h"
#include "core/feel/parser.h"

namespace huimin::feel {

/// The expression as text, with no more brackets than it needs: parse(print(x, names), names) is the same tree as x,
/// where `names` are the names with spaces that are declared. (Those that occur in x need not be given to `print`: it
/// sees to them, and brackets `(a) and b` where `a and b` is a name.) Unary tests print as the text of a cell.
///
/// Some trees have no writing of their own, and no parse makes them. A negative number literal prints as the negation
/// of a positive one; a number that is no decimal, rounded; a list, context or range as a literal, as the construct;
/// `not(…)` inside an expression, as a call.
std::string print(const Expr& expr, const DeclaredNames& names = {});

} // namespace huimin::feel
