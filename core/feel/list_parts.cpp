#include "core/feel/list_parts.h"

#include "core/feel/properties.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

Value entriesOf(const ListValue& list, const std::string& name, const Environment& environment)
{
    auto entries = std::make_shared<ListValue>();
    entries->presence = list.presence;
    entries->items.reserve(list.items.size());
    for (const Value& item : list.items)
        entries->items.push_back(entryOf(item, name, environment));
    return Value(Value::List(std::move(entries)));
}

}  // namespace

Value entryOf(const Value& base, const std::string& name, const Environment& environment)
{
    if (const Entity* entity = base.as<Entity>()) {
        if (auto entry = environment.entry(*entity, name))
            return *std::move(entry);
        return Value::null(fill(reasons::noSuchEntry, {name}));
    }
    if (const ContextValue* context = base.context()) {
        const Value* entry = context->find(name);
        return entry ? *entry : Value::null(fill(reasons::noSuchEntry, {name}));
    }
    if (const ListValue* list = base.list())
        return entriesOf(*list, name, environment);
    if (base.isNull())
        return base.nullReason() ? base : Value::null(fill(reasons::entryOfNull, {name}));
    return propertyOf(base, name);
}

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

Value asList(const Value& base)
{
    return base.list() ? base : Value::list({base});
}

void Collected::add(Value item, const Value& presence)
{
    if (presence.unknown() && m_list.presence.empty())
        m_list.presence.assign(m_list.items.size(), Value(true));
    m_list.items.push_back(std::move(item));
    if (presence.unknown() || !m_list.presence.empty())
        m_list.presence.push_back(presence);
}

bool isWrittenNumber(const Expr& expr)
{
    if (const auto* negation = std::get_if<Negation>(&expr.node))
        return isWrittenNumber(*negation->operand);
    const auto* literal = std::get_if<Literal>(&expr.node);
    return literal && literal->value.as<Number>();
}

bool mentions(const Expr& expr, std::string_view name)
{
    if (const Name* found = std::get_if<Name>(&expr.node))
        return found->text == name;
    bool found = false;
    forEachChild(expr, [&](const Expr& child) { found = found || mentions(child, name); });
    return found;
}

}  // namespace huimin::feel
