#pragma once
#include "core/feel/ast.h"
#include "core/feel/builtin.h"
#include "core/feel/plan/step.h"

namespace huimin::feel {

class LiteralStep : public Step {
public:
    LiteralStep(std::size_t place, Value value) : Step(place), m_value(std::move(value)) {}
    const Value& compute(Run&, Value&) const override { return m_value; }

private:
    Value m_value;
};

/// A part that comes out the same at every evaluation, computed beforehand.
class FoldedStep : public Step {
public:
    /// `steps` is what the parts take, its own step and the value's cost left out.
    FoldedStep(std::size_t place, Value value, std::size_t steps, StepPtr unfolded)
        : Step(place), m_value(std::move(value)), m_steps(steps), m_unfolded(std::move(unfolded))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    Value m_value;
    std::size_t m_steps;
    StepPtr m_unfolded;
};

/// A part nested too deep to be evaluated.
class TooDeepStep : public Step {
public:
    explicit TooDeepStep(std::size_t place) : Step(place) {}
    const Value& compute(Run&, Value& room) const override { return tooMany(room); }
};

class FreeNameStep : public Step {
public:
    FreeNameStep(std::size_t place, std::string name, std::size_t index)
        : Step(place), m_name(std::move(name)), m_index(index)
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    std::string m_name;
    std::size_t m_index;
};

/// What the unary tests of a decision table are put to: the environment's `?`, null where it has none.
class TableInputStep : public Step {
public:
    TableInputStep(std::size_t place, std::size_t index) : Step(place), m_index(index) {}
    const Value& compute(Run& run, Value& room) const override;

private:
    std::size_t m_index;
};

class VariableStep : public Step {
public:
    VariableStep(std::size_t place, std::size_t slot) : Step(place), m_slot(slot) {}
    const Value& compute(Run& run, Value&) const override { return run.variable(m_slot); }

private:
    std::size_t m_slot;
};

/// A name that may be an entry of one of several variables, the innermost first, or else is what `otherwise` says.
class SoughtNameStep : public Step {
public:
    SoughtNameStep(std::size_t place, std::string name, std::vector<std::size_t> slots, StepPtr otherwise)
        : Step(place), m_name(std::move(name)), m_slots(std::move(slots)), m_otherwise(std::move(otherwise))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    std::string m_name;
    std::vector<std::size_t> m_slots;
    StepPtr m_otherwise;
};

class PathStep : public Step {
public:
    PathStep(std::size_t place, StepPtr base, std::string name)
        : Step(place), m_base(std::move(base)), m_name(std::move(name))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    StepPtr m_base;
    std::string m_name;
};

class CallStep : public Step {
public:
    struct Argument {
        std::string name;  ///< empty for a positional one
        StepPtr value;
    };
    CallStep(std::size_t place, const Builtin& builtin, std::vector<Argument> arguments)
        : Step(place), m_builtin(builtin), m_arguments(std::move(arguments))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    const Builtin& m_builtin;
    std::vector<Argument> m_arguments;
};

class UnknownFunctionStep : public Step {
public:
    UnknownFunctionStep(std::size_t place, std::string function) : Step(place), m_function(std::move(function)) {}
    const Value& compute(Run& run, Value& room) const override;

private:
    std::string m_function;
};

class RangeStep : public Step {
public:
    /// An end that is absent is null.
    RangeStep(std::size_t place, const RangeLiteral& node, StepPtr low, StepPtr high)
        : Step(place), m_lowOpen(node.lowOpen), m_highOpen(node.highOpen), m_low(std::move(low)), m_high(std::move(high))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    bool m_lowOpen;
    bool m_highOpen;
    StepPtr m_low;
    StepPtr m_high;
};

class InstanceOfStep : public Step {
public:
    InstanceOfStep(std::size_t place, StepPtr value, std::string type)
        : Step(place), m_value(std::move(value)), m_type(std::move(type))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    StepPtr m_value;
    std::string m_type;
};

}  // namespace huimin::feel
