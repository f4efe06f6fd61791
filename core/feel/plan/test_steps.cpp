#include "core/feel/plan/test_steps.h"

#include "core/feel/operators.h"

namespace huimin::feel {

namespace {

/// Whether the input, which is the tests' variable, meets one of them.
Value outcomeOf(const PlannedTest& test, const Value& input, Run& run)
{
    Value room;
    const Value& wanted = test.step->value(run, room);
    if (test.kind == PlannedTest::Kind::EqualTo)
        return compare(Comparator::Equal, input, wanted);
    if (test.kind == PlannedTest::Kind::Says || (test.isRange && wanted.isNull()))
        return wanted;
    return meets(input, wanted);
}

}  // namespace

const Value& InStep::compute(Run& run, Value& room) const
{
    Value inputRoom;
    const Value& input = m_value->value(run, inputRoom);
    run.set(m_slot, input);
    Value any = false;
    for (const PlannedTest& test : m_tests) {
        any = either(any, outcomeOf(test, input, run));
        if (!run.pay(any))
            return tooMany(room);
        if (any.isTrue())
            break;
    }
    return room = std::move(any);
}

const Value& UnaryTestsStep::compute(Run& run, Value& room) const
{
    if (m_tests.empty())
        return room = true;
    Value inputRoom;
    const Value& input = m_input->compute(run, inputRoom);
    run.set(m_slot, input);
    Value any = false;
    for (const PlannedTest& test : m_tests) {
        any = either(any, outcomeOf(test, input, run));
        if (!run.pay(any))
            return tooMany(room);
    }
    return room = m_isNegated ? negation(any) : std::move(any);
}

}  // namespace huimin::feel
