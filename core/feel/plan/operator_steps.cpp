#include "core/feel/plan/operator_steps.h"

#include "core/feel/operators.h"

namespace huimin::feel {

namespace {

/// Nullopt where the general operator has to say what comes of it.
std::optional<Number> quick(ArithmeticOperator op, const Number& a, const Number& b)
{
    if (!isShort(a) || !isShort(b))
        return std::nullopt;
    switch (op) {
    case ArithmeticOperator::Add: return a + b;
    case ArithmeticOperator::Subtract: return a - b;
    case ArithmeticOperator::Multiply: return a * b;
    case ArithmeticOperator::Divide: return b.isZero() ? std::nullopt : std::optional(a / b);
    case ArithmeticOperator::Power: return std::nullopt;
    }
    return std::nullopt;
}

template <typename T>
bool holds(Comparator op, const T& a, const T& b)
{
    switch (op) {
    case Comparator::Equal: return a == b;
    case Comparator::NotEqual: return !(a == b);
    case Comparator::Less: return a < b;
    case Comparator::LessOrEqual: return a <= b;
    case Comparator::Greater: return a > b;
    case Comparator::GreaterOrEqual: return a >= b;
    }
    return false;
}

}  // namespace

const Value& NegationStep::compute(Run& run, Value& room) const
{
    return room = negate(m_operand->value(run, room));
}

const Value& ArithmeticStep::compute(Run& run, Value& room) const
{
    Value rightRoom;
    const Value& left = m_left->value(run, room);
    const Value& right = m_right->value(run, rightRoom);
    const Number* a = left.as<Number>();
    const Number* b = right.as<Number>();
    if (a && b) {
        if (auto result = quick(m_op, *a, *b))
            return room = Value(*std::move(result));
    }
    return room = arithmetic(m_op, left, right);
}

const Value& ComparisonStep::compute(Run& run, Value& room) const
{
    Value rightRoom;
    const Value& left = m_left->value(run, room);
    const Value& right = m_right->value(run, rightRoom);
    if (const Number* a = left.as<Number>(), *b = right.as<Number>(); a && b)
        return room = Value(holds(m_op, *a, *b));
    return room = compare(m_op, left, right);
}

const Value& LogicStep::compute(Run& run, Value& room) const
{
    const Value& left = m_left->value(run, room);
    if (m_isAnd ? left.isFalse() : left.isTrue())
        return left;
    Value rightRoom;
    const Value& right = m_right->value(run, rightRoom);
    if (left.as<bool>() && right.as<bool>())
        return room = Value(*right.as<bool>());
    return room = m_isAnd ? both(left, right) : either(left, right);
}

const Value& IfStep::compute(Run& run, Value& room) const
{
    const Value& condition = m_condition->value(run, room);
    if (condition.unknown()) {
        const Value decider = condition;
        const Value then = Value(m_then->value(run, room));
        return room = eitherOf(then, m_otherwise->value(run, room), *decider.unknown());
    }
    return (condition.isTrue() ? m_then : m_otherwise)->value(run, room);
}

const Value& BetweenStep::compute(Run& run, Value& room) const
{
    Value endRoom;
    const Value& inner = m_value->value(run, room);
    Value fromLow = compare(Comparator::GreaterOrEqual, inner, m_low->value(run, endRoom));
    return room = both(fromLow, compare(Comparator::LessOrEqual, inner, m_high->value(run, endRoom)));
}

}  // namespace huimin::feel
