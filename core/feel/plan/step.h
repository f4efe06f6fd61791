#pragma once
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/feel/cost.h"
#include "core/feel/environment.h"
#include "core/feel/evaluator.h"

namespace huimin::feel {

/// One evaluation of a plan: what its names stand for, what its variables hold just now, and the steps it has made.
class Run {
public:
    struct Names {
        std::span<const std::string> free;
        const Value* values = nullptr;  ///< one for each free name; null: they are asked of the environment
        std::size_t variables = 0;
    };
    Run(const Names& names, const Environment& environment, const EvaluationLimits& limits);

    const Environment& environment() const { return m_environment; }
    const EvaluationLimits& limits() const { return m_limits; }

    /// False once more steps were made than the limits allow.
    bool spend(std::size_t steps) { return (m_steps += steps) <= m_limits.steps; }
    /// Spends the steps that a value costs by its size; what costs nothing can always be paid for.
    bool pay(const Value& value) { return pay(isLight(value) ? 0 : costOf(value, m_limits.steps)); }
    bool pay(std::size_t steps) { return spend(steps) || steps == 0; }
    void giveBack(std::size_t steps) { m_steps -= steps; }
    std::size_t steps() const { return m_steps; }

    /// What a free name stands for; null where nothing has it.
    const Value* named(std::size_t index) { return m_names.values ? m_names.values + index : asked(index); }

    const Value& variable(std::size_t slot) const { return *m_variables[slot]; }
    /// The value must outlive what is evaluated with it.
    void set(std::size_t slot, const Value& value) { m_variables[slot] = &value; }

private:
    const Value* asked(std::size_t index);

    Names m_names;
    const Environment& m_environment;
    const EvaluationLimits& m_limits;
    std::size_t m_steps = 0;
    std::vector<std::optional<Value>> m_asked;  // so that a name is looked up once
    std::vector<const Value*> m_variables;
};

/// A construct made ready: one class for each, as in the tree.
class Step {
public:
    explicit Step(std::size_t place) : m_place(place) {}
    virtual ~Step() = default;
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

    /// The value: where it lies already, or in `room`. What was in `room` is lost.
    const Value& value(Run& run, Value& room) const
    {
        if (!run.spend(1))
            return tooMany(room);
        const Value& result = compute(run, room);
        if (!isLight(result) && !run.pay(result))
            return tooMany(room);
        return result.isNull() ? placed(result, room) : result;
    }

    /// The value without its steps counted and without its place in a null's reason.
    virtual const Value& compute(Run& run, Value& room) const = 0;

protected:
    const Value& tooMany(Value& room) const;

private:
    const Value& placed(const Value& null, Value& room) const;

    std::size_t m_place;  // where the construct begins in the text
};

using StepPtr = std::unique_ptr<const Step>;

}  // namespace huimin::feel
