#pragma once
#include "core/feel/plan/step.h"

namespace huimin::feel {

/// A test that a value, `?`, is put to.
struct PlannedTest {
    enum class Kind {
        EqualTo,  ///< `= x`
        Says,     ///< speaks of `?` itself: true or false
        Meets,    ///< a value, list or range to meet
    };
    Kind kind = Kind::Meets;
    bool isRange = false;
    StepPtr step;
};

class InStep : public Step {
public:
    /// `slot` is the variable `?` of the tests.
    InStep(std::size_t place, StepPtr value, std::size_t slot, std::vector<PlannedTest> tests)
        : Step(place), m_value(std::move(value)), m_slot(slot), m_tests(std::move(tests))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    StepPtr m_value;
    std::size_t m_slot;
    std::vector<PlannedTest> m_tests;
};

/// A decision table's cell.
class UnaryTestsStep : public Step {
public:
    /// `input` is what is tested, `slot` its variable.
    UnaryTestsStep(std::size_t place, bool isNegated, StepPtr input, std::size_t slot, std::vector<PlannedTest> tests)
        : Step(place), m_isNegated(isNegated), m_input(std::move(input)), m_slot(slot), m_tests(std::move(tests))
    {
    }
    const Value& compute(Run& run, Value& room) const override;

private:
    bool m_isNegated;
    StepPtr m_input;
    std::size_t m_slot;
    std::vector<PlannedTest> m_tests;
};

}  // namespace huimin::feel
