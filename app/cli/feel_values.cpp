#include "app/cli/feel_values.h"

#include <algorithm>

#include "core/feel/type_name.h"

namespace huimin::cli {

namespace {

using Json = nlohmann::ordered_json;

std::optional<Value> listFromTyped(const Json& items)
{
    if (!items.is_array())
        return std::nullopt;
    std::vector<Value> values;
    for (const Json& item : items) {
        auto value = fromTyped(item);
        if (!value)
            return std::nullopt;
        values.push_back(std::move(*value));
    }
    return Value::list(std::move(values));
}

std::optional<Value> contextFromTyped(const Json& entries)
{
    if (!entries.is_array())
        return std::nullopt;
    ContextValue context;
    for (const Json& entry : entries) {
        const bool pair = entry.is_array() && entry.size() == 2 && entry[0].is_string();
        auto value = pair ? fromTyped(entry[1]) : std::nullopt;
        if (!value)
            return std::nullopt;
        context.entries.emplace_back(entry[0].get<std::string>(), std::move(*value));
    }
    return Value(std::make_shared<const ContextValue>(std::move(context)));
}

template <typename T>
std::optional<Value> parsed(const std::string& text)
{
    const auto value = T::parse(text);
    return value ? std::optional(Value(*value)) : std::nullopt;
}

std::optional<Value> scalarFromTyped(const std::string& type, const std::string& text)
{
    if (type == "string")
        return Value(text);
    if (type == "number")
        return parsed<Number>(text);
    if (type == "date")
        return parsed<Date>(text);
    if (type == "days and time duration")
        return parsed<DaysDuration>(text);
    if (type == "years and months duration")
        return parsed<MonthsDuration>(text);
    return std::nullopt;
}

bool sameItems(const ListValue& got, const ListValue& expected)
{
    return got.isCertain() &&
           std::equal(got.items.begin(), got.items.end(), expected.items.begin(), expected.items.end(), asExpected);
}

bool sameEntries(const ContextValue& got, const ContextValue& expected)
{
    return got.entries.size() == expected.entries.size() &&
           std::all_of(expected.entries.begin(), expected.entries.end(), [&](const auto& entry) {
               const Value* value = got.find(entry.first);
               return value && asExpected(*value, entry.second);
           });
}

/// The text of a value's own, without what FEEL writes around it.
std::string plainText(const Value& value)
{
    if (const auto* text = value.as<std::string>())
        return *text;
    if (const auto* date = value.as<Date>())
        return date->toIso();
    if (const auto* days = value.as<DaysDuration>())
        return days->toIso();
    if (const auto* months = value.as<MonthsDuration>())
        return months->toIso();
    return toFeelText(value);
}

Json valueOfTyped(const Value& value)
{
    if (value.isNull() || value.unknown())
        return nullptr;
    if (const bool* truth = value.as<bool>())
        return *truth;
    Json array = Json::array();
    if (const ListValue* list = value.list()) {
        for (const Value& item : list->items)
            array.push_back(toTyped(item));
        return array;
    }
    if (const ContextValue* context = value.context()) {
        for (const auto& [key, entry] : context->entries)
            array.push_back(Json::array({key, toTyped(entry)}));
        return array;
    }
    return plainText(value);
}

void addNames(std::set<std::string>& names, const Value& value)
{
    if (const ContextValue* context = value.context()) {
        for (const auto& [name, entry] : context->entries) {
            names.insert(name);
            addNames(names, entry);
        }
    }
    if (const ListValue* list = value.list()) {
        for (const Value& item : list->items)
            addNames(names, item);
    }
}

}  // namespace

std::set<std::string> namesIn(const Value& value)
{
    std::set<std::string> names;
    addNames(names, value);
    return names;
}

std::optional<Value> fromTyped(const Json& typed)
{
    if (!typed.is_object() || !typed.contains("type") || !typed["type"].is_string())
        return std::nullopt;
    const auto type = typed["type"].get<std::string>();
    if (type == "null")
        return Value();
    if (!typed.contains("value"))
        return std::nullopt;
    const Json& value = typed["value"];
    if (value.is_null())
        return Value();
    if (type == "list")
        return listFromTyped(value);
    if (type == "context")
        return contextFromTyped(value);
    if (type == "boolean")
        return value.is_boolean() ? std::optional(Value(value.get<bool>())) : std::nullopt;
    return value.is_string() ? scalarFromTyped(type, value.get<std::string>()) : std::nullopt;
}

Json toTyped(const Value& value)
{
    const std::string type = value.isNull() ? "null" : std::string(feel::feelTypeName(feel::typeOf(value)));
    return Json{{"type", type}, {"value", valueOfTyped(value)}};
}

bool asExpected(const Value& got, const Value& expected)
{
    const Number* number = got.as<Number>();
    const Number* wanted = expected.as<Number>();
    if (number && wanted)
        return (*number - *wanted).abs() <= Number::ratio(1, 100'000'000);
    if (got.list() && expected.list())
        return sameItems(*got.list(), *expected.list());
    if (got.context() && expected.context())
        return sameEntries(*got.context(), *expected.context());
    return sameValue(got, expected);
}

}  // namespace huimin::cli
