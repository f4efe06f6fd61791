#pragma once
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "core/feel/ast.h"
#include "core/feel/parser.h"

namespace huimin::tests {

/// Makes random trees, every construct among them, odd names and values most of all. The same seed makes the same
/// trees. What is made can be written down (see core/feel/printer.h); it makes no sense, and its types do not fit.
class ExpressionGenerator {
public:
    explicit ExpressionGenerator(std::uint32_t seed) : m_random(seed) {}

    /// A tree of at most so many levels.
    feel::ExprPtr expression(int levels);
    /// A decision table's cell.
    feel::ExprPtr unaryTests(int levels);

    /// The names with spaces that the trees use.
    static const feel::DeclaredNames& names();

private:
    /// 0 … count - 1. (The standard's distributions differ from library to library; the seeds would mean nothing.)
    std::size_t below(std::size_t count) { return m_random() % count; }
    bool chance(std::size_t oneIn) { return below(oneIn) == 0; }
    std::string pick(const std::vector<std::string_view>& from) { return std::string(from[below(from.size())]); }
    std::vector<feel::ExprPtr> several(std::size_t least, int levels);

    feel::ExprPtr leaf();
    Value literal();
    std::string text();
    feel::ExprPtr compound(int levels);
    feel::ExprPtr test(int levels);
    feel::Expr::Node range(int levels);
    feel::Expr::Node call(int levels);
    feel::Expr::Node context(int levels);
    std::vector<feel::Iterator> iterators(int levels);

    std::mt19937 m_random;
};

} // namespace huimin::tests
