#pragma once
#include "core/feel/ast.h"
#include "core/feel/plan/step.h"

namespace huimin::feel {

// Operators on known numbers and truths are carried out here and now; whatever else is left to operators.h, as in the walk.

class NegationStep : public Step {
public:
    NegationStep(std::size_t place, StepPtr operand) : Step(place), m_operand(std::move(operand)) {}
    const Value& compute(Run& run, Value& room) const override;

private:
    StepPtr m_operand;
};

class ArithmeticStep : public Step {
public:
    ArithmeticStep(std::size_t place, ArithmeticOperator op, StepPtr left, StepPtr right)
        : Step(place), m_op(op), m_left(std::move(left)), m_right(std::move(right))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    ArithmeticOperator m_op;
    StepPtr m_left;
    StepPtr m_right;
};

class ComparisonStep : public Step {
public:
    ComparisonStep(std::size_t place, Comparator op, StepPtr left, StepPtr right)
        : Step(place), m_op(op), m_left(std::move(left)), m_right(std::move(right))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    Comparator m_op;
    StepPtr m_left;
    StepPtr m_right;
};

class LogicStep : public Step {
public:
    LogicStep(std::size_t place, Connective op, StepPtr left, StepPtr right)
        : Step(place), m_isAnd(op == Connective::And), m_left(std::move(left)), m_right(std::move(right))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    bool m_isAnd;
    StepPtr m_left;
    StepPtr m_right;
};

class IfStep : public Step {
public:
    IfStep(std::size_t place, StepPtr condition, StepPtr then, StepPtr otherwise)
        : Step(place), m_condition(std::move(condition)), m_then(std::move(then)), m_otherwise(std::move(otherwise))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    StepPtr m_condition;
    StepPtr m_then;
    StepPtr m_otherwise;
};

class BetweenStep : public Step {
public:
    BetweenStep(std::size_t place, StepPtr value, StepPtr low, StepPtr high)
        : Step(place), m_value(std::move(value)), m_low(std::move(low)), m_high(std::move(high))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    StepPtr m_value;
    StepPtr m_low;
    StepPtr m_high;
};

}  // namespace huimin::feel
