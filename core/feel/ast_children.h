#pragma once
// The children of every construct, for walks that treat all constructs alike. Included by ast.h.

namespace huimin::feel {

template <typename Visit>
struct ChildVisitor {
    Visit visit;

    void one(const ExprPtr& child)
    {
        if (child)
            visit(*child);
    }
    void all(const std::vector<ExprPtr>& children)
    {
        for (const auto& child : children)
            one(child);
    }
    void all(const std::vector<Iterator>& iterators)
    {
        for (const auto& iterator : iterators) {
            one(iterator.domain);
            one(iterator.to);
        }
    }
    void operator()(const Literal&) {}
    void operator()(const Name&) {}
    void operator()(const Negation& n) { one(n.operand); }
    void operator()(const Arithmetic& n) { one(n.left), one(n.right); }
    void operator()(const Comparison& n) { one(n.left), one(n.right); }
    void operator()(const Logic& n) { one(n.left), one(n.right); }
    void operator()(const If& n) { one(n.condition), one(n.then), one(n.otherwise); }
    void operator()(const Between& n) { one(n.value), one(n.low), one(n.high); }
    void operator()(const In& n) { one(n.value), all(n.tests); }
    void operator()(const Path& n) { one(n.base); }
    void operator()(const Filter& n) { one(n.base), one(n.predicate); }
    void operator()(const Call& n)
    {
        for (const auto& argument : n.arguments)
            one(argument.value);
    }
    void operator()(const ListLiteral& n) { all(n.items); }
    void operator()(const ContextLiteral& n)
    {
        for (const auto& entry : n.entries)
            one(entry.second);
    }
    void operator()(const RangeLiteral& n) { one(n.low), one(n.high); }
    void operator()(const Quantified& n) { all(n.iterators), one(n.condition); }
    void operator()(const For& n) { all(n.iterators), one(n.result); }
    void operator()(const InstanceOf& n) { one(n.value); }
    void operator()(const UnaryTests& n) { all(n.tests); }
};

template <typename Visit>
void forEachChild(const Expr& expr, Visit visit)
{
    std::visit(ChildVisitor<Visit>{std::move(visit)}, expr.node);
}

}  // namespace huimin::feel
