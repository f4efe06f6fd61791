#pragma once
#include "core/feel/ast.h"
#include "core/feel/environment.h"
#include "core/feel/evaluator.h"

namespace huimin::feel {

/// A name bound inside an expression: a variable of `for`, `some`, `every`, an entry of a context being built,
/// or the item a filter looks at (whose entries are then names too).
struct Binding {
    std::string_view name;
    const Value* value = nullptr;
    bool entriesAreNames = false;
    const Binding* outer = nullptr;
};

/// One walk over a tree. Each construct has one function; the values are combined in operators.h.
class EvaluationWalk {
public:
    EvaluationWalk(const Environment& environment, const EvaluationLimits& limits)
        : m_environment(environment), m_limits(limits)
    {
    }

    Value value(const Expr& expr, const Binding* bindings);

private:
    /// The steps that a value costs by its size, or some more; false where they are not there.
    bool pay(const Value& value);
    bool pay(std::size_t steps);

    friend struct ConstructVisitor;

    Value literal(const Literal& node);
    Value name(const Name& node, const Binding* bindings);
    Value conditional(const If& node, const Binding* bindings);
    Value logic(const Logic& node, const Binding* bindings);
    Value between(const Between& node, const Binding* bindings);
    Value in(const In& node, const Binding* bindings);
    Value path(const Path& node, const Binding* bindings);
    Value filter(const Filter& node, const Binding* bindings);
    Value call(const Call& node, const Binding* bindings);
    Value list(const ListLiteral& node, const Binding* bindings);
    Value context(const ContextLiteral& node, const Binding* bindings);
    Value range(const RangeLiteral& node, const Binding* bindings);
    Value quantified(const Quantified& node, const Binding* bindings);
    Value forLoop(const For& node, const Binding* bindings);
    Value instanceOf(const InstanceOf& node, const Binding* bindings);
    Value unaryTests(const UnaryTests& node, const Binding* bindings);
    Value test(const Expr& test, const Value& input, const Binding* bindings);

    /// The items an iterator runs over; null values of the result stand for an error already told.
    Value domainOf(const Iterator& iterator, const Binding* bindings);
    /// Runs `body` for every combination of the iterators' items; stops when it returns false.
    /// `body(bindings, presence)` is told whether the combination is there at all.
    template <typename Body>
    std::optional<Value> iterate(const std::vector<Iterator>& iterators, std::size_t index, const Value& presence,
                                 const Binding* bindings, Body& body);

    const Environment& m_environment;
    const EvaluationLimits& m_limits;
    std::size_t m_steps = 0;
    int m_depth = 0;
};

}  // namespace huimin::feel
