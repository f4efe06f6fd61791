// Context built-ins: DMN 1.5, 10.3.4.7.
#include <array>

#include "core/feel/builtins/arguments.h"
#include "core/feel/builtin.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

Value contextOf(ContextValue context)
{
    return Value(std::make_shared<const ContextValue>(std::move(context)));
}

/// With an entry added at the end, or replaced where it stands.
void put(ContextValue& context, const std::string& key, Value value)
{
    for (auto& entry : context.entries) {
        if (entry.first == key) {
            entry.second = std::move(value);
            return;
        }
    }
    context.entries.emplace_back(key, std::move(value));
}

Value getValue(Arguments arguments, const Environment& environment)
{
    const auto* key = arguments[1].as<std::string>();
    if (arguments[0].unknown() || arguments[1].unknown())
        return hangingOn(arguments);
    if (!key)
        return wrongType("key", BasicType::String, arguments[1]);
    std::optional<Value> found;
    if (const Entity* entity = arguments[0].as<Entity>())
        found = environment.entry(*entity, *key);
    else if (const ContextValue* context = arguments[0].context())
        found = context->find(*key) ? std::optional(*context->find(*key)) : std::nullopt;
    else
        return wrongType("m", BasicType::Context, arguments[0]);
    return found ? *found : Value::null(fill(reasons::noSuchEntry, {*key}));
}

Value getEntries(Arguments arguments, const Environment&)
{
    if (arguments[0].unknown())
        return hangingOn(arguments);
    const ContextValue* context = arguments[0].context();
    if (!context)
        return wrongType("m", BasicType::Context, arguments[0]);
    std::vector<Value> entries;
    for (const auto& [key, value] : context->entries)
        entries.push_back(contextOf({{{"key", key}, {"value", value}}}));
    return Value::list(std::move(entries));
}

/// Whether it is not known which items a list has, or what one of them is.
bool isOpenList(const Value& value, const ListValue& list)
{
    bool open = value.unknown() || !list.isCertain();
    for (const Value& item : list.items)
        open = open || item.unknown();
    return open;
}

Value fromEntries(Arguments arguments, const Environment&)
{
    const auto list = listOf(arguments[0]);
    if (!list)
        return wrongType("entries", BasicType::List, arguments[0]);
    if (isOpenList(arguments[0], *list))
        return hangingOn(arguments);
    ContextValue result;
    for (const Value& item : list->items) {
        const ContextValue* entry = item.context();
        const Value* key = entry ? entry->find("key") : nullptr;
        const Value* value = entry ? entry->find("value") : nullptr;
        if (key && key->unknown())
            return hangingOn(arguments);
        if (!key || !value || !key->as<std::string>())
            return Value::null(fill(reasons::noKeyAndValue));
        if (result.find(*key->as<std::string>()))
            return Value::null(fill(reasons::duplicateEntry, {*key->as<std::string>()}));
        result.entries.emplace_back(*key->as<std::string>(), *value);
    }
    return contextOf(std::move(result));
}

/// The context with what the keys lead to replaced: each key but the last leads to a context within the last one.
Value putAlong(const Value& target, std::span<const Value> keys, const Value& value)
{
    const ContextValue* context = target.context();
    if (!context)
        return wrongType("context", BasicType::Context, target);
    const auto* key = keys.front().as<std::string>();
    if (!key)
        return wrongType("key", BasicType::String, keys.front());
    Value inner = value;
    if (keys.size() > 1) {
        const Value* next = context->find(*key);
        if (!next)
            return Value::null(fill(reasons::noSuchEntry, {*key}));
        inner = putAlong(*next, keys.subspan(1), value);
        if (!inner.context())
            return inner;
    }
    ContextValue result = *context;
    put(result, *key, std::move(inner));
    return contextOf(std::move(result));
}

Value contextPut(Arguments arguments, const Environment&)
{
    const auto keys = listOf(arguments[1]);
    if (!keys)
        return wrongType("key", BasicType::String, arguments[1]);
    if (arguments[0].unknown() || isOpenList(arguments[1], *keys))
        return hangingOn(arguments);
    if (keys->items.empty())
        return Value::null(fill(reasons::noKeys));
    return putAlong(arguments[0], keys->items, arguments[2]);
}

/// Later ones replace the entries of earlier ones.
Value contextMerge(Arguments arguments, const Environment&)
{
    const auto list = listOf(arguments[0]);
    if (!list)
        return wrongType("contexts", BasicType::List, arguments[0]);
    if (isOpenList(arguments[0], *list))
        return hangingOn(arguments);
    ContextValue result;
    for (const Value& item : list->items) {
        if (!item.context())
            return wrongItem("contexts", BasicType::Context, item);
        for (const auto& [key, value] : item.context()->entries)
            put(result, key, value);
    }
    return contextOf(std::move(result));
}

constexpr std::array table{
    Builtin{"get value", "m, key", "context, string -> any",
            {"按名称取一个条目", "the entry of a name"}, "get value({a: 1}, \"a\") = 1", OnUnknown::Handles,
            getValue},
    Builtin{"get entries", "m", "context -> list<context>",
            {"所有条目的列表", "a list of all entries"}, "get entries({a: 1}) = [{key: \"a\", value: 1}]",
            OnUnknown::Handles, getEntries},
    Builtin{"context", "entries", "list<context> -> context?",
            {"由条目列表组成上下文", "a context made of a list of entries"},
            "context([{key: \"a\", value: 1}]) = {a: 1}", OnUnknown::Handles, fromEntries},
    Builtin{"context put", "context, key, value | context, keys, value", "context, string, any -> context? | context, list<string>, any -> context?",
            {"加上或换掉一个条目", "with an entry added or replaced"}, "context put({a: 1}, \"b\", 2) = {a: 1, b: 2}",
            OnUnknown::Handles, contextPut},
    Builtin{"context merge", "contexts", "list<context> -> context?",
            {"合并，后面的优先", "contexts merged, later ones first in rank"},
            "context merge([{a: 1}, {a: 2, b: 3}]) = {a: 2, b: 3}", OnUnknown::Handles, contextMerge},
};

}  // namespace

std::span<const Builtin> contextBuiltins()
{
    return table;
}

}  // namespace huimin::feel
