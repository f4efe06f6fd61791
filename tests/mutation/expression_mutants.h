#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "core/feel/ast.h"

namespace huimin::tests {

/// An expression with one thing of it changed.
struct ChangedTree {
    feel::ExprPtr tree;
    std::string change;      ///< `a < b becomes a <= b`
    std::size_t offset = 0;  ///< of what changed, in the expression's text
};

/// Every way to change one number, date, truth, comparison, `and`/`or`, `+ - * /`, `min`/`max`, end of a range, `some`/`every`, or to
/// leave out one side of an `and`/`or`, one branch of an `if`, a `not`.
std::vector<ChangedTree> changedTrees(const feel::ExprPtr& tree);

}  // namespace huimin::tests
