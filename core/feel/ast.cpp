#include "core/feel/ast.h"

#include <algorithm>

namespace huimin::feel {

namespace {

bool same(const ExprPtr& a, const ExprPtr& b)
{
    return a == b || (a && b && sameTree(*a, *b));
}

bool same(const std::vector<ExprPtr>& a, const std::vector<ExprPtr>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ExprPtr& one, const ExprPtr& other) { return same(one, other); });
}

bool same(const Argument& a, const Argument& b)
{
    return a.name == b.name && same(a.value, b.value);
}

bool same(const Iterator& a, const Iterator& b)
{
    return a.name == b.name && same(a.domain, b.domain) && same(a.to, b.to);
}

template <typename T> bool sameAll(const std::vector<T>& a, const std::vector<T>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const T& one, const T& other) { return same(one, other); });
}

/// Compares a construct with another of the same kind.
struct ConstructComparison {
    const Expr::Node& node;

    template <typename T> bool operator()(const T& a) const { return areSame(a, std::get<T>(node)); }

    static bool areSame(const Literal& a, const Literal& b) { return sameValue(a.value, b.value); }
    static bool areSame(const Name& a, const Name& b) { return a.text == b.text; }
    static bool areSame(const Negation& a, const Negation& b) { return same(a.operand, b.operand); }
    static bool areSame(const Arithmetic& a, const Arithmetic& b)
    {
        return a.op == b.op && same(a.left, b.left) && same(a.right, b.right);
    }
    static bool areSame(const Comparison& a, const Comparison& b)
    {
        return a.op == b.op && same(a.left, b.left) && same(a.right, b.right);
    }
    static bool areSame(const Logic& a, const Logic& b)
    {
        return a.op == b.op && same(a.left, b.left) && same(a.right, b.right);
    }
    static bool areSame(const If& a, const If& b)
    {
        return same(a.condition, b.condition) && same(a.then, b.then) && same(a.otherwise, b.otherwise);
    }
    static bool areSame(const Between& a, const Between& b)
    {
        return same(a.value, b.value) && same(a.low, b.low) && same(a.high, b.high);
    }
    static bool areSame(const In& a, const In& b) { return same(a.value, b.value) && same(a.tests, b.tests); }
    static bool areSame(const Path& a, const Path& b) { return a.name == b.name && same(a.base, b.base); }
    static bool areSame(const Filter& a, const Filter& b)
    {
        return same(a.base, b.base) && same(a.predicate, b.predicate);
    }
    static bool areSame(const Call& a, const Call& b)
    {
        return a.function == b.function && sameAll(a.arguments, b.arguments);
    }
    static bool areSame(const ListLiteral& a, const ListLiteral& b) { return same(a.items, b.items); }
    static bool areSame(const ContextLiteral& a, const ContextLiteral& b)
    {
        return std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                          [](const auto& one, const auto& other) {
                              return one.first == other.first && same(one.second, other.second);
                          });
    }
    /// Whether an end that is absent counts as open says nothing.
    static bool areSame(const RangeLiteral& a, const RangeLiteral& b)
    {
        return same(a.low, b.low) && same(a.high, b.high) && (!a.low || a.lowOpen == b.lowOpen) &&
               (!a.high || a.highOpen == b.highOpen);
    }
    static bool areSame(const Quantified& a, const Quantified& b)
    {
        return a.every == b.every && sameAll(a.iterators, b.iterators) && same(a.condition, b.condition);
    }
    static bool areSame(const For& a, const For& b)
    {
        return sameAll(a.iterators, b.iterators) && same(a.result, b.result);
    }
    static bool areSame(const InstanceOf& a, const InstanceOf& b) { return a.type == b.type && same(a.value, b.value); }
    static bool areSame(const UnaryTests& a, const UnaryTests& b)
    {
        return a.negated == b.negated && same(a.tests, b.tests);
    }
};

} // namespace

bool sameTree(const Expr& a, const Expr& b)
{
    return a.node.index() == b.node.index() && std::visit(ConstructComparison{b.node}, a.node);
}

} // namespace huimin::feel
