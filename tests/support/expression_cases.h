#pragma once
#include <string>
#include <vector>

#include "core/feel/parser.h"

namespace huimin::tests {

/// One case of a file in tests/data/feel/parse: an expression and what reading it gives.
struct ExpressionCase {
    std::string place; ///< file:line of the expression
    std::string expression;
    /// The tree (see expression_dump.h); or, where it is refused, `line:column`, the message in zh, the message in en,
    /// and `suggestion: …` where there is one, a line each.
    std::string expected;
    feel::DeclaredNames names;
    bool isUnaryTests = false;
};

/// The cases of a file, separated by blank lines: the expression, then `=> expected`, whose further lines are indented.
/// Lines before the first case: `# names: a b | c d` declares names, `# read as: unary tests`, any other `#` is a
/// comment.
std::vector<ExpressionCase> readExpressionCases(const std::string& path);

/// What reading the expression gives, written as `expected` is.
std::string outcomeOf(const ExpressionCase& one);

} // namespace huimin::tests
