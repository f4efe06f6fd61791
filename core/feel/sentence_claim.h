#pragma once
#include <vector>

#include "core/feel/ast.h"

namespace huimin::feel {

/// What an expression claims, as a person tells it: `and`, `or`, `not` and `if` used as a guard are taken apart, and
/// negations stand at the smallest statements only.
struct Claim {
    enum class Kind { One, All, Any };

    Kind kind = Kind::One;
    const Expr* expr = nullptr;         ///< of One: lives with the tree
    bool holds = true;                  ///< of One: whether it is claimed or denied
    std::vector<const Expr*> alsoOf;    ///< of One: more of the kind, told together: kind includes "a" … or "b"
    std::vector<Claim> parts;           ///< of All and Any: at least two, none of the same kind
};

Claim claimOf(const Expr& expr, bool holds = true);

/// `x = value` or `list contains(x, value)`: what may be told together with another of the same x.
struct Pick {
    const Expr* whole = nullptr;  ///< x
    const Expr* value = nullptr;
    bool isOfMany = false;        ///< by `list contains`
};
/// Nothing (`whole` null) for anything else.
Pick pickOf(const Expr& expr);

/// true and false as written.
const bool* truthLiteral(const Expr& expr);

}  // namespace huimin::feel
