#pragma once
#include <set>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/feel/ast.h"

namespace huimin::feel {

/// The names that hold spaces and may stand in a text: where several match, the longest wins. Built-ins' names are
/// always among them; names without spaces need no declaring.
class DeclaredNames {
public:
    DeclaredNames() = default;
    explicit DeclaredNames(std::set<std::string> names) : m_names(std::move(names)) {}
    const std::set<std::string>& all() const { return m_names; }

private:
    std::set<std::string> m_names;
};

/// What reading refuses: nesting deeper than 200 (a tree is no deeper either, so that no walk over it needs care; `a +
/// b + …` with 200 signs is that deep), more than 100,000 characters.
struct ParseLimits {
    int depth = 200;
    std::size_t length = 100'000;
};

/// Reads one expression of the profile of FEEL (DMN 1.5, 10.3) described in docs/expression-language.md.
/// Errors carry the place in the text: file "" line and column from 1. What is FEEL but not in the profile (function
/// literals, external functions) is refused as "not part of the profile".
Result<ExprPtr> parse(std::string_view text, const DeclaredNames& names = {}, const ParseLimits& limits = {});

/// Reads the unary tests of a decision table's cell: `-`, `< 5`, `"a", "b"`, `not(…)`, `[1..3]`, or an expression on
/// `?`.
Result<ExprPtr> parseUnaryTests(std::string_view text, const DeclaredNames& names = {}, const ParseLimits& limits = {});

} // namespace huimin::feel
