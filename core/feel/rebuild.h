#pragma once
#include <functional>

#include "core/feel/ast.h"

namespace huimin::feel {

/// What is to stand in an expression's place; null where it stays, and then its children are looked at.
using Replacing = std::function<ExprPtr(const Expr&)>;

/// The tree with some of its expressions replaced, from the top down; what was put in is not looked at again. Shares with the
/// old tree whatever did not change: itself where nothing did.
ExprPtr rebuilt(const ExprPtr& tree, const Replacing& replacing);

}  // namespace huimin::feel
