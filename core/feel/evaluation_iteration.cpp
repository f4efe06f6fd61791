// Lists in the walk: paths and filters over them, `for`, `some` and `every`.
#include "core/feel/evaluation_walk.h"
#include "core/feel/operators.h"
#include "core/feel/properties.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

Value EvaluationWalk::path(const Path& node, const Binding* bindings)
{
    return entryOf(value(*node.base, bindings), node.name);
}

Value EvaluationWalk::entryOf(const Value& base, const std::string& entryName)
{
    if (const Entity* entity = base.as<Entity>()) {
        if (auto entry = m_environment.entry(*entity, entryName))
            return *entry;
        return Value::null(fill(reasons::noSuchEntry, {entryName}));
    }
    if (const ContextValue* context = base.context()) {
        const Value* entry = context->find(entryName);
        return entry ? *entry : Value::null(fill(reasons::noSuchEntry, {entryName}));
    }
    if (const ListValue* list = base.list())
        return entriesOf(*list, entryName);
    if (base.isNull())
        return base.nullReason() ? base : Value::null(fill(reasons::entryOfNull, {entryName}));
    return propertyOf(base, entryName);
}

Value EvaluationWalk::entriesOf(const ListValue& list, const std::string& entryName)
{
    auto entries = std::make_shared<ListValue>();
    entries->presence = list.presence;
    entries->items.reserve(list.items.size());
    for (const Value& item : list.items)
        entries->items.push_back(entryOf(item, entryName));
    return Value(Value::List(std::move(entries)));
}

namespace {

/// The item at a position: from 1, or from -1 at the end. Nullopt for a list whose items may or may not be there.
Value itemAt(const ListValue& list, const Number& position)
{
    if (!list.isCertain()) {
        Unknown result;
        for (const Value& presence : list.presence) {
            if (presence.unknown())
                addDependencies(result, *presence.unknown());
        }
        return result;
    }
    const auto index = position.toInteger();
    const auto size = static_cast<std::int64_t>(list.items.size());
    if (!index || *index == 0 || *index > size || *index < -size)
        return Value::null(fill(reasons::noSuchItem, {position.toString(), static_cast<int>(size)}));
    return list.items[static_cast<std::size_t>(*index > 0 ? *index - 1 : size + *index)];
}

Value presenceOf(const ListValue& list, std::size_t index)
{
    return list.isCertain() ? Value(true) : list.presence[index];
}

/// A list under construction whose items may or may not be there.
class Collected {
public:
    void add(Value item, const Value& presence)
    {
        if (presence.unknown() && m_list.presence.empty())
            m_list.presence.assign(m_list.items.size(), Value(true));
        m_list.items.push_back(std::move(item));
        if (presence.unknown() || !m_list.presence.empty())
            m_list.presence.push_back(presence);
    }
    std::size_t size() const { return m_list.items.size(); }
    Value copy() const { return Value(std::make_shared<const ListValue>(m_list)); }
    Value take() { return Value(std::make_shared<const ListValue>(std::move(m_list))); }

private:
    ListValue m_list;
};

/// A filter's base: FEEL takes a value that is no list for a list of one.
Value asList(const Value& base)
{
    return base.list() ? base : Value::list({base});
}

bool isWrittenNumber(const Expr& expr)
{
    if (const auto* negation = std::get_if<Negation>(&expr.node))
        return isWrittenNumber(*negation->operand);
    const auto* literal = std::get_if<Literal>(&expr.node);
    return literal && literal->value.as<Number>();
}

}  // namespace

Value EvaluationWalk::filter(const Filter& node, const Binding* bindings)
{
    const Value base = value(*node.base, bindings);
    if (base.unknown() || base.isNull())
        return base.isNull() && !base.nullReason() && !isWrittenNumber(*node.predicate) ? Value::list({}) : base;
    const Value held = asList(base);
    const ListValue& list = *held.list();
    if (isWrittenNumber(*node.predicate))
        return itemAt(list, *value(*node.predicate, bindings).as<Number>());
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
        return result.as<bool>() && *result.as<bool>() != node.every ? std::optional(result) : std::nullopt;
    };
    if (auto stopped = iterate(node.iterators, 0, true, bindings, body))
        return *stopped;
    return result;
}

namespace {

bool mentions(const Expr& expr, std::string_view name)
{
    if (const Name* found = std::get_if<Name>(&expr.node))
        return found->text == name;
    bool found = false;
    forEachChild(expr, [&](const Expr& child) { found = found || mentions(child, name); });
    return found;
}

}  // namespace

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
