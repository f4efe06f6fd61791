// Conversion built-ins: DMN 1.5, 10.3.4.1, and not() of 10.3.4.2.
#include <algorithm>
#include <array>
#include <cctype>

#include "core/feel/builtins/arguments.h"
#include "core/feel/builtin.h"
#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

/// A separator as given: null is none, anything but the allowed texts a mistake (nullopt).
std::optional<std::string> separatorOf(const Value& value, std::string_view allowed)
{
    if (value.isNull())
        return std::string();
    const auto* text = value.as<std::string>();
    const bool known = text && text->size() == 1 && allowed.find(*text) != std::string_view::npos;
    return known ? std::optional(*text) : std::nullopt;
}

Value parsedNumber(std::string text, const std::string& grouping, const std::string& decimal)
{
    const std::string given = text;
    if (!grouping.empty())
        std::erase(text, grouping.front());
    if (!decimal.empty() && decimal != ".") {
        if (text.find('.') != std::string::npos)
            return Value::null(fill(reasons::noNumber, {given}));
        std::replace(text.begin(), text.end(), decimal.front(), '.');
    }
    const auto number = Number::parse(text);
    return number ? Value(*number) : Value::null(fill(reasons::noNumber, {given}));
}

Value number(Arguments arguments, const Environment&)
{
    const auto* text = arguments[0].as<std::string>();
    if (!text)
        return wrongType("from", BasicType::String, arguments[0]);
    if (arguments.size() == 1)
        return parsedNumber(*text, "", "");
    const auto grouping = separatorOf(arguments[1], " ,.");
    const auto decimal = separatorOf(arguments[2], ",.");
    if (!decimal)
        return Value::null(fill(reasons::decimalSeparator));
    if (!grouping || (!grouping->empty() && *grouping == *decimal))
        return Value::null(fill(reasons::groupingSeparator));
    return parsedNumber(*text, *grouping, *decimal);
}

/// A key stands as it is where it reads as a name.
bool readsAsName(const std::string& key)
{
    const auto isPart = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80 || c == '_' || c == ' ';
    };
    return !key.empty() && !std::isdigit(static_cast<unsigned char>(key.front())) && std::all_of(key.begin(), key.end(), isPart);
}

std::string written(const Value& value);

std::string writtenList(const ListValue& list)
{
    std::string text;
    for (const Value& item : list.items)
        text += (text.empty() ? "" : ", ") + written(item);
    return "[" + text + "]";
}

std::string writtenContext(const ContextValue& context)
{
    std::string text;
    for (const auto& [key, value] : context.entries)
        text += (text.empty() ? "" : ", ") + (readsAsName(key) ? key : toFeelText(key)) + ": " + written(value);
    return "{" + text + "}";
}

/// A value inside another: texts in quotes, dates and durations without their functions' names.
std::string written(const Value& value)
{
    if (const Date* date = value.as<Date>())
        return date->toIso();
    if (const auto* days = value.as<DaysDuration>())
        return days->toIso();
    if (const auto* months = value.as<MonthsDuration>())
        return months->toIso();
    if (value.list())
        return writtenList(*value.list());
    return value.context() ? writtenContext(*value.context()) : toFeelText(value);
}

Value string(Arguments arguments, const Environment&)
{
    if (arguments[0].isNull() || arguments[0].as<std::string>())
        return arguments[0];
    return written(arguments[0]);
}

Value notFunction(Arguments arguments, const Environment&)
{
    return negation(arguments[0]);
}

constexpr std::array table{
    Builtin{"number", "from | from, grouping separator, decimal separator", "string -> number? | string, string?, string? -> number?",
            {"由文字得到数", "the number a text says"},
            "number(\"1,000.5\", \",\", \".\") = 1000.5", OnUnknown::Depends, number},
    Builtin{"string", "from", "some -> string",
            {"写成文字", "the value as a text"}, "string(1.50) = \"1.5\"", OnUnknown::Depends, string},
    Builtin{"not", "negand", "boolean -> boolean",
            {"相反：是变否，否变是", "the opposite: true for false, false for true"}, "not(true) = false",
            OnUnknown::Handles, notFunction},
};

}  // namespace

std::span<const Builtin> conversionBuiltins()
{
    return table;
}

}  // namespace huimin::feel
