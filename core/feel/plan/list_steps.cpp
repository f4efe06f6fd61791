#include "core/feel/plan/list_steps.h"

#include "core/feel/list_parts.h"
#include "core/feel/operators.h"
#include "core/feel/properties.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

const Value& ListStep::compute(Run& run, Value& room) const
{
    std::vector<Value> items;
    items.reserve(m_items.size());
    for (const StepPtr& item : m_items)
        items.push_back(item->value(run, room));
    return room = Value::list(std::move(items));
}

const Value& ContextStep::compute(Run& run, Value& room) const
{
    // An entry sees the ones written before it.
    auto entries = std::make_shared<ContextValue>();
    entries->entries.reserve(m_entries.size());
    const Value soFar{Value::Context(entries)};
    run.set(m_slot, soFar);
    for (const auto& [key, step] : m_entries) {
        if (entries->find(key))
            return room = Value::null(fill(reasons::duplicateEntry, {key}));
        entries->entries.emplace_back(key, step->value(run, room));
    }
    return room = soFar;
}

const Value& FilterStep::compute(Run& run, Value& room) const
{
    const Value& base = m_base->value(run, room);
    if (base.isNull() && !base.nullReason() && !m_isPosition)
        return room = Value::list({});
    if (base.isNull() || base.unknown())
        return base;
    const Value held = asList(base);
    if (!m_isPosition)
        return room = itemsOf(*held.list(), run);
    const Value& position = m_predicate->value(run, room);
    return position.as<Number>() ? room = itemAt(*held.list(), Number(*position.as<Number>())) : position;
}

Value FilterStep::itemsOf(const ListValue& list, Run& run) const
{
    Collected kept;
    Value room;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        run.set(m_slot, list.items[i]);
        const Value& wanted = m_predicate->value(run, room);
        if (const Number* position = wanted.as<Number>())
            return itemAt(list, *position);
        if (wanted.isTrue() || wanted.unknown())
            kept.add(list.items[i], both(presenceOf(list, i), wanted));
    }
    return kept.take();
}

namespace {

Value domainOf(const PlannedIterator& iterator, Run& run)
{
    Value room;
    const Value& domain = iterator.domain->value(run, room);
    if (!iterator.to)
        return domain.range() ? rangeItems(*domain.range(), run.limits().listSize) : domain;
    Value endRoom;
    return itemsFromTo(domain, iterator.to->value(run, endRoom), run.limits().listSize);
}

/// Runs `body` for every combination of the iterators' items, told whether the combination is there at all; stops where
/// it returns a value.
template <typename Body>
std::optional<Value> iterate(std::span<const PlannedIterator> iterators, const Value& presence, Run& run, Body& body)
{
    if (iterators.empty())
        return body(presence);
    const Value domain = domainOf(iterators.front(), run);
    if (domain.unknown())
        return Value(dependingOn({domain.unknown()}));
    if (domain.isNull())
        return domain.nullReason() ? domain : Value::null(fill(reasons::notAList));
    const Value held = asList(domain);
    const ListValue& list = *held.list();
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (!run.spend(1))
            return Value::null(fill(reasons::tooMany));
        run.set(iterators.front().slot, list.items[i]);
        const Value together = list.isCertain() ? presence : both(presence, presenceOf(list, i));
        if (auto stop = iterate(iterators.subspan(1), together, run, body))
            return stop;
    }
    return std::nullopt;
}

}  // namespace

const Value& QuantifiedStep::compute(Run& run, Value& room) const
{
    Value result = m_every;
    auto body = [&](const Value& presence) -> std::optional<Value> {
        const Value& condition = m_condition->value(run, room);
        result = m_every ? both(result, either(negation(presence), condition)) : either(result, both(presence, condition));
        if (!run.pay(result))
            return Value::null(fill(reasons::tooMany));
        return result.as<bool>() && *result.as<bool>() != m_every ? std::optional(result) : std::nullopt;
    };
    if (auto stopped = iterate(m_iterators, true, run, body))
        return room = *std::move(stopped);
    return room = std::move(result);
}

const Value& ForStep::compute(Run& run, Value& room) const
{
    Collected results;
    auto body = [&](const Value& presence) -> std::optional<Value> {
        if (results.size() >= run.limits().listSize)
            return Value::null(fill(reasons::tooMany));
        // `partial` holds what came before (DMN 1.5, 10.3.2.14).
        const Value before = m_partial ? results.copy() : Value();
        if (m_partial) {
            run.spend(results.size());
            run.set(*m_partial, before);
        }
        results.add(m_result->value(run, room), presence);
        return std::nullopt;
    };
    if (auto stopped = iterate(m_iterators, true, run, body))
        return room = *std::move(stopped);
    return room = results.take();
}

}  // namespace huimin::feel
