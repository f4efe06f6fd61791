// Lists in the walk: paths and filters over them, `for`, `some` and `every`.
#include "core/feel/evaluation_walk.h"
#include "core/feel/list_parts.h"
#include "core/feel/operators.h"
#include "core/feel/properties.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

Value EvaluationWalk::path(const Path& node, const Binding* bindings)
{
    return entryOf(value(*node.base, bindings), node.name, m_environment);
}

Value EvaluationWalk::filter(const Filter& node, const Binding* bindings)
{
    const Value base = value(*node.base, bindings);
    if (base.unknown() || base.isNull())
        return base.isNull() && !base.nullReason() && !isWrittenNumber(*node.predicate) ? Value::list({}) : base;
    const Value held = asList(base);
    const ListValue& list = *held.list();
    if (isWrittenNumber(*node.predicate)) {
        const Value position = value(*node.predicate, bindings);
        return position.as<Number>() ? itemAt(list, *position.as<Number>()) : position;
    }
    Collected kept;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const Binding item{"item", &list.items[i], true, bindings};
        const Value wanted = value(*node.predicate, &item);
        if (const Number* position = wanted.as<Number>())
            return itemAt(list, *position);
        if (wanted.isTrue() || wanted.unknown())
            kept.add(list.items[i], both(presenceOf(list, i), wanted));
    }
    return kept.take();
}

Value EvaluationWalk::domainOf(const Iterator& iterator, const Binding* bindings)
{
    const Value domain = value(*iterator.domain, bindings);
    if (!iterator.to)
        return domain.range() ? rangeItems(*domain.range(), m_limits.listSize) : domain;
    return itemsFromTo(domain, value(*iterator.to, bindings), m_limits.listSize);
}

template <typename Body>
std::optional<Value> EvaluationWalk::iterate(const std::vector<Iterator>& iterators, std::size_t index,
                                             const Value& presence, const Binding* bindings, Body& body)
{
    if (index == iterators.size())
        return body(bindings, presence);
    const Value domain = domainOf(iterators[index], bindings);
    if (domain.unknown())
        return Value(dependingOn({domain.unknown()}));
    if (domain.isNull())
        return domain.nullReason() ? domain : Value::null(fill(reasons::notAList));
    const Value held = asList(domain);
    for (std::size_t i = 0; i < held.list()->items.size(); ++i) {
        if (++m_steps > m_limits.steps)
            return Value::null(fill(reasons::tooMany));
        const Binding variable{iterators[index].name, &held.list()->items[i], false, bindings};
        if (auto stop = iterate(iterators, index + 1, both(presence, presenceOf(*held.list(), i)), &variable, body))
            return stop;
    }
    return std::nullopt;
}

Value EvaluationWalk::quantified(const Quantified& node, const Binding* bindings)
{
    Value result = node.every;
    auto body = [&](const Binding* inner, const Value& presence) -> std::optional<Value> {
        const Value condition = value(*node.condition, inner);
        result = node.every ? both(result, either(negation(presence), condition))
                            : either(result, both(presence, condition));
        if (!pay(result))
            return Value::null(fill(reasons::tooMany));
        return result.as<bool>() && *result.as<bool>() != node.every ? std::optional(result) : std::nullopt;
    };
    if (auto stopped = iterate(node.iterators, 0, true, bindings, body))
        return *stopped;
    return result;
}

Value EvaluationWalk::forLoop(const For& node, const Binding* bindings)
{
    Collected results;
    const bool usesPartial = mentions(*node.result, "partial");
    auto body = [&](const Binding* inner, const Value& presence) -> std::optional<Value> {
        if (results.size() >= m_limits.listSize)
            return Value::null(fill(reasons::tooMany));
        // `partial` holds what came before (DMN 1.5, 10.3.2.14).
        const Value before = usesPartial ? results.copy() : Value();
        const Binding partial{"partial", &before, false, inner};
        m_steps += usesPartial ? results.size() : 0;
        results.add(value(*node.result, usesPartial ? &partial : inner), presence);
        return std::nullopt;
    };
    if (auto stopped = iterate(node.iterators, 0, true, bindings, body))
        return *stopped;
    return results.take();
}

}  // namespace huimin::feel
