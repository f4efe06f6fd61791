#pragma once
#include <optional>

#include "core/feel/ast.h"
#include "core/value/value.h"

namespace huimin::feel {

/// What an expression comes to whatever the facts, the day and the packs are; nullopt where it hangs on any of them, or binds
/// names of its own.
std::optional<Value> constantOf(const Expr& expr);

}  // namespace huimin::feel
