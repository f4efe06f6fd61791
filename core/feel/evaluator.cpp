#include "core/feel/evaluator.h"

#include "core/feel/builtin.h"
#include "core/feel/cost.h"
#include "core/feel/evaluation_walk.h"
#include "core/feel/list_parts.h"
#include "core/feel/operators.h"
#include "core/feel/properties.h"
#include "core/feel/reason_sentences.h"
#include "core/feel/type_check.h"

namespace huimin::feel {

struct ConstructVisitor {
    EvaluationWalk& walk;
    const Binding* bindings;

    Value operator()(const Literal& n) { return n.value; }
    Value operator()(const Name& n) { return walk.name(n, bindings); }
    Value operator()(const Negation& n) { return negate(walk.value(*n.operand, bindings)); }
    Value operator()(const Arithmetic& n)
    {
        const Value left = walk.value(*n.left, bindings);
        return arithmetic(n.op, left, walk.value(*n.right, bindings));
    }
    Value operator()(const Comparison& n)
    {
        const Value left = walk.value(*n.left, bindings);
        return compare(n.op, left, walk.value(*n.right, bindings));
    }
    Value operator()(const Logic& n) { return walk.logic(n, bindings); }
    Value operator()(const If& n) { return walk.conditional(n, bindings); }
    Value operator()(const Between& n) { return walk.between(n, bindings); }
    Value operator()(const In& n) { return walk.in(n, bindings); }
    Value operator()(const Path& n) { return walk.path(n, bindings); }
    Value operator()(const Filter& n) { return walk.filter(n, bindings); }
    Value operator()(const Call& n) { return walk.call(n, bindings); }
    Value operator()(const ListLiteral& n) { return walk.list(n, bindings); }
    Value operator()(const ContextLiteral& n) { return walk.context(n, bindings); }
    Value operator()(const RangeLiteral& n) { return walk.range(n, bindings); }
    Value operator()(const Quantified& n) { return walk.quantified(n, bindings); }
    Value operator()(const For& n) { return walk.forLoop(n, bindings); }
    Value operator()(const InstanceOf& n) { return isInstanceOf(walk.value(*n.value, bindings), n.type); }
    Value operator()(const UnaryTests& n) { return walk.unaryTests(n, bindings); }
};

namespace {

/// A null made by an operator knows its reason; the walk adds the place of the construct that made it.
Value placed(Value value, const Expr& expr)
{
    const NullReason* reason = value.nullReason();
    if (reason && reason->offset == noOffset)
        return Value::null(reason->text, expr.begin);
    return value;
}

}  // namespace

Value EvaluationWalk::value(const Expr& expr, const Binding* bindings)
{
    if (++m_steps > m_limits.steps || m_depth >= m_limits.depth)
        return Value::null(fill(reasons::tooMany), expr.begin);
    ++m_depth;
    Value result = std::visit(ConstructVisitor{*this, bindings}, expr.node);
    --m_depth;
    if (!pay(result))
        return Value::null(fill(reasons::tooMany), expr.begin);
    return placed(std::move(result), expr);
}

bool EvaluationWalk::pay(const Value& value)
{
    return isLight(value) || pay(costOf(value, m_limits.steps));
}

bool EvaluationWalk::pay(std::size_t steps)
{
    m_steps += steps;
    return m_steps <= m_limits.steps || steps == 0;
}

Value EvaluationWalk::name(const Name& node, const Binding* bindings)
{
    for (const Binding* binding = bindings; binding; binding = binding->outer) {
        // An entry goes before the binding's own name: an item's entry may be called `item`.
        if (binding->entriesAreNames) {
            if (const ContextValue* context = binding->value->context()) {
                if (const Value* entry = context->find(node.text))
                    return *entry;
            } else if (const Entity* entity = binding->value->as<Entity>()) {
                if (auto entry = m_environment.entry(*entity, node.text))
                    return *entry;
            }
        }
        if (binding->name == node.text)
            return *binding->value;
    }
    if (auto value = m_environment.named(node.text))
        return *value;
    return Value::null(fill(reasons::unknownName, {node.text}));
}

Value EvaluationWalk::conditional(const If& node, const Binding* bindings)
{
    const Value condition = value(*node.condition, bindings);
    if (const Unknown* decider = condition.unknown()) {
        const Value then = value(*node.then, bindings);
        return eitherOf(then, value(*node.otherwise, bindings), *decider);
    }
    return value(condition.isTrue() ? *node.then : *node.otherwise, bindings);
}

Value EvaluationWalk::logic(const Logic& node, const Binding* bindings)
{
    const Value left = value(*node.left, bindings);
    const bool isAnd = node.op == Connective::And;
    if (isAnd ? left.isFalse() : left.isTrue())
        return left;
    const Value right = value(*node.right, bindings);
    return isAnd ? both(left, right) : either(left, right);
}

Value EvaluationWalk::between(const Between& node, const Binding* bindings)
{
    const Value inner = value(*node.value, bindings);
    const Value fromLow = compare(Comparator::GreaterOrEqual, inner, value(*node.low, bindings));
    return both(fromLow, compare(Comparator::LessOrEqual, inner, value(*node.high, bindings)));
}

Value EvaluationWalk::in(const In& node, const Binding* bindings)
{
    const Value inner = value(*node.value, bindings);
    Value any = false;
    for (const ExprPtr& item : node.tests) {
        const Value met = test(*item, inner, bindings);
        any = either(any, met);
        if (!pay(any))
            return Value::null(fill(reasons::tooMany));
        if (any.isTrue())
            return any;
    }
    return any;
}

Value EvaluationWalk::unaryTests(const UnaryTests& node, const Binding* bindings)
{
    const auto input = m_environment.named("?");
    const Value tested = bindings && bindings->name == "?" ? *bindings->value : input.value_or(Value());
    if (node.tests.empty())
        return true;
    Value any = false;
    for (const ExprPtr& item : node.tests) {
        any = either(any, test(*item, tested, bindings));
        if (!pay(any))
            return Value::null(fill(reasons::tooMany));
    }
    return node.negated ? negation(any) : any;
}

Value EvaluationWalk::test(const Expr& expr, const Value& input, const Binding* bindings)
{
    const Binding asked{"?", &input, false, bindings};
    const auto* range = std::get_if<RangeLiteral>(&expr.node);
    if (range && range->low && range->low == range->high)  // `= x`
        return compare(Comparator::Equal, input, value(*range->low, &asked));
    const Value wanted = value(expr, &asked);
    if (range && wanted.isNull())
        return wanted;
    // A test that speaks of the input itself says true or false; any other is a value, list or range to meet.
    if (mentions(expr, "?"))
        return wanted;
    return meets(input, wanted);
}

Value EvaluationWalk::call(const Call& node, const Binding* bindings)
{
    const Builtin* builtin = findBuiltin(node.function);
    if (!builtin)
        return noSuchFunction(node.function);
    std::vector<Value> positional;
    std::vector<NamedValue> named;
    for (const Argument& argument : node.arguments) {
        if (argument.name.empty())
            positional.push_back(value(*argument.value, bindings));
        else
            named.push_back({argument.name, value(*argument.value, bindings)});
    }
    for (const NamedValue& each : named)
        positional.push_back(each.value);
    if (!pay(costOfCall(positional)))
        return Value::null(fill(reasons::tooMany));
    return named.empty() ? callBuiltin(*builtin, positional, m_environment)
                         : callBuiltin(*builtin, std::span<const NamedValue>(named), m_environment);
}

Value EvaluationWalk::list(const ListLiteral& node, const Binding* bindings)
{
    std::vector<Value> items;
    items.reserve(node.items.size());
    for (const ExprPtr& item : node.items)
        items.push_back(value(*item, bindings));
    return Value::list(std::move(items));
}

Value EvaluationWalk::context(const ContextLiteral& node, const Binding* bindings)
{
    // An entry sees the ones written before it.
    auto entries = std::make_shared<ContextValue>();
    entries->entries.reserve(node.entries.size());
    for (const auto& [key, expr] : node.entries) {
        if (entries->find(key))
            return Value::null(fill(reasons::duplicateEntry, {key}));
        const Value soFar{Value::Context(entries)};
        const Binding seen{"", &soFar, true, bindings};
        Value entry = value(*expr, &seen);
        entries->entries.emplace_back(key, std::move(entry));
    }
    return Value(Value::Context(std::move(entries)));
}

Value EvaluationWalk::range(const RangeLiteral& node, const Binding* bindings)
{
    RangeValue range{std::nullopt, std::nullopt, node.lowOpen, node.highOpen};
    if (node.low)
        range.low = value(*node.low, bindings);
    if (node.high)
        range.high = value(*node.high, bindings);
    for (const auto* end : {&range.low, &range.high}) {
        if (*end && (*end)->isNull())
            return Value::null(fill(reasons::rangeWithoutEnd));
    }
    return Value(std::make_shared<const RangeValue>(std::move(range)));
}

Value evaluate(const Expr& expr, const Environment& environment, const EvaluationLimits& limits)
{
    return EvaluationWalk(environment, limits).value(expr, nullptr);
}

Value evaluateTests(const Expr& tests, const Value& input, const Environment& environment, const EvaluationLimits& limits)
{
    const Binding asked{"?", &input, false, nullptr};
    return EvaluationWalk(environment, limits).value(tests, &asked);
}

}  // namespace huimin::feel
