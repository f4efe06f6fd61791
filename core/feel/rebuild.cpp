#include "core/feel/rebuild.h"

namespace huimin::feel {

namespace {

/// Rebuilds the children of a construct in place, and tells whether any of them changed.
class ChildRebuild {
public:
    explicit ChildRebuild(const Replacing& replacing) : m_replacing(replacing) {}

    bool isChanged() const { return m_isChanged; }

    void operator()(Literal&) {}
    void operator()(Name&) {}
    void operator()(Negation& n) { one(n.operand); }
    void operator()(Arithmetic& n) { one(n.left), one(n.right); }
    void operator()(Comparison& n) { one(n.left), one(n.right); }
    void operator()(Logic& n) { one(n.left), one(n.right); }
    void operator()(If& n) { one(n.condition), one(n.then), one(n.otherwise); }
    void operator()(Between& n) { one(n.value), one(n.low), one(n.high); }
    void operator()(In& n) { one(n.value), all(n.tests); }
    void operator()(Path& n) { one(n.base); }
    void operator()(Filter& n) { one(n.base), one(n.predicate); }
    void operator()(Call& n)
    {
        for (Argument& argument : n.arguments)
            one(argument.value);
    }
    void operator()(ListLiteral& n) { all(n.items); }
    void operator()(ContextLiteral& n)
    {
        for (auto& entry : n.entries)
            one(entry.second);
    }
    void operator()(RangeLiteral& n) { one(n.low), one(n.high); }
    void operator()(Quantified& n) { all(n.iterators), one(n.condition); }
    void operator()(For& n) { all(n.iterators), one(n.result); }
    void operator()(InstanceOf& n) { one(n.value); }
    void operator()(UnaryTests& n) { all(n.tests); }

private:
    void one(ExprPtr& child)
    {
        ExprPtr now = child ? rebuilt(child, m_replacing) : child;
        m_isChanged = m_isChanged || now != child;
        child = std::move(now);
    }
    void all(std::vector<ExprPtr>& children)
    {
        for (ExprPtr& child : children)
            one(child);
    }
    void all(std::vector<Iterator>& iterators)
    {
        for (Iterator& iterator : iterators) {
            one(iterator.domain);
            one(iterator.to);
        }
    }

    const Replacing& m_replacing;
    bool m_isChanged = false;
};

}  // namespace

ExprPtr rebuilt(const ExprPtr& tree, const Replacing& replacing)
{
    if (ExprPtr other = replacing(*tree))
        return other;
    Expr copy = *tree;
    ChildRebuild children(replacing);
    std::visit(children, copy.node);
    return children.isChanged() ? std::make_shared<const Expr>(std::move(copy)) : tree;
}

}  // namespace huimin::feel
