#include "core/feel/plan/value_steps.h"

#include "core/feel/list_parts.h"
#include "core/feel/reason_sentences.h"
#include "core/feel/type_check.h"

namespace huimin::feel {

const Value& FoldedStep::compute(Run& run, Value& room) const
{
    if (run.spend(m_steps))
        return m_value;
    // Somewhere on the way the steps run out, and what comes of that is for the parts to say.
    run.giveBack(m_steps);
    return m_unfolded->compute(run, room);
}

const Value& FreeNameStep::compute(Run& run, Value& room) const
{
    const Value* value = run.named(m_index);
    return value ? *value : room = Value::null(fill(reasons::unknownName, {m_name}));
}

const Value& TableInputStep::compute(Run& run, Value& room) const
{
    const Value* input = run.named(m_index);
    return input ? *input : room = Value();
}

const Value& SoughtNameStep::compute(Run& run, Value& room) const
{
    for (const std::size_t slot : m_slots) {
        const Value& within = run.variable(slot);
        if (const ContextValue* context = within.context()) {
            if (const Value* entry = context->find(m_name))
                return *entry;
        } else if (const Entity* entity = within.as<Entity>()) {
            if (auto entry = run.environment().entry(*entity, m_name))
                return room = *std::move(entry);
        }
    }
    return m_otherwise->compute(run, room);
}

const Value& PathStep::compute(Run& run, Value& room) const
{
    return room = entryOf(m_base->value(run, room), m_name, run.environment());
}

const Value& CallStep::compute(Run& run, Value& room) const
{
    std::vector<Value> positional;
    std::vector<NamedValue> named;
    positional.reserve(m_arguments.size());
    for (const Argument& argument : m_arguments) {
        const Value& value = argument.value->value(run, room);
        if (argument.name.empty())
            positional.push_back(value);
        else
            named.push_back({argument.name, value});
    }
    for (const NamedValue& each : named)
        positional.push_back(each.value);
    if (!run.pay(costOfCall(positional)))
        return tooMany(room);
    return room = named.empty() ? callBuiltin(m_builtin, positional, run.environment())
                                : callBuiltin(m_builtin, std::span<const NamedValue>(named), run.environment());
}

const Value& UnknownFunctionStep::compute(Run&, Value& room) const
{
    return room = noSuchFunction(m_function);
}

const Value& RangeStep::compute(Run& run, Value& room) const
{
    RangeValue range{std::nullopt, std::nullopt, m_lowOpen, m_highOpen};
    if (m_low)
        range.low = m_low->value(run, room);
    if (m_high)
        range.high = m_high->value(run, room);
    if ((range.low && range.low->isNull()) || (range.high && range.high->isNull()))
        return room = Value::null(fill(reasons::rangeWithoutEnd));
    return room = Value(std::make_shared<const RangeValue>(std::move(range)));
}

const Value& InstanceOfStep::compute(Run& run, Value& room) const
{
    return room = isInstanceOf(m_value->value(run, room), m_type);
}

}  // namespace huimin::feel
