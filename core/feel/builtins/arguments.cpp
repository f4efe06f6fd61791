#include "core/feel/builtins/arguments.h"

#include "core/feel/reason_sentences.h"

namespace huimin::feel {

Value wrongType(std::string_view parameter, BasicType wanted, const Value& given)
{
    if (given.nullReason())
        return given;
    return Value::null(fill(reasons::wrongArgumentType, {parameter, typeName(wanted), typeName(given)}));
}

Value wrongItem(std::string_view parameter, BasicType wanted, const Value& given)
{
    if (given.nullReason())
        return given;
    return Value::null(fill(reasons::wrongItemType, {parameter, typeName(wanted), typeName(given)}));
}

std::optional<std::int64_t> wholeOf(const Value& value)
{
    const Number* number = value.as<Number>();
    return number ? number->toInteger() : std::nullopt;
}

Value::List listOf(const Value& value)
{
    if (value.isNull())
        return nullptr;
    if (const auto* list = value.as<Value::List>())
        return *list;
    return std::make_shared<const ListValue>(ListValue{{value}, {}});
}

Value::List itemsOf(Arguments arguments)
{
    if (arguments.size() == 1)
        return listOf(arguments.front());
    return std::make_shared<const ListValue>(ListValue{{arguments.begin(), arguments.end()}, {}});
}

Value listFrom(std::vector<Value> items, std::vector<Value> presence)
{
    bool certain = true;
    for (const Value& there : presence)
        certain = certain && there.isTrue();
    if (certain)
        presence.clear();
    return Value(std::make_shared<const ListValue>(ListValue{std::move(items), std::move(presence)}));
}

bool addDeepDependencies(Unknown& to, const Value& value)
{
    bool open = false;
    const auto visit = [&](const Value& part) { open = addDeepDependencies(to, part) || open; };
    if (const Unknown* unknown = value.unknown()) {
        addDependencies(to, *unknown);
        return true;
    }
    if (const ListValue* list = value.list()) {
        for (const Value& item : list->items)
            visit(item);
        for (const Value& there : list->presence)
            visit(there);
    } else if (const ContextValue* context = value.context()) {
        for (const auto& entry : context->entries)
            visit(entry.second);
    } else if (const RangeValue* range = value.range()) {
        visit(range->low.value_or(Value()));
        visit(range->high.value_or(Value()));
    }
    return open;
}

bool isDeeplyKnown(const Value& value)
{
    Unknown ignored;
    return !addDeepDependencies(ignored, value);
}

Unknown hangingOn(Arguments arguments)
{
    Unknown result;
    for (const Value& argument : arguments)
        addDeepDependencies(result, argument);
    return result;
}

Value numberWithin(Unknown dependencies, const Span& span, std::optional<LinearForm> form)
{
    if (const auto single = span.single())
        return *single;
    dependencies.kind = Unknown::Kind::Number;
    dependencies.options.clear();
    dependencies.span = span;
    dependencies.form = std::move(form);
    return dependencies;
}

}  // namespace huimin::feel
