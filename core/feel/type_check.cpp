#include "core/feel/type_check.h"

#include <algorithm>

#include "core/feel/reason_sentences.h"
#include "core/feel/type_name.h"

namespace huimin::feel {

namespace {

/// The inside of `outer<inside>`; nullopt where the type is not of that kind.
std::optional<std::string_view> argumentOf(std::string_view type, std::string_view outer)
{
    if (!type.starts_with(outer) || !type.ends_with('>') || type.size() < outer.size() + 2 || type[outer.size()] != '<')
        return std::nullopt;
    return type.substr(outer.size() + 1, type.size() - outer.size() - 2);
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

bool isA(const Value& value, std::string_view type);

bool isListOf(const ListValue& list, std::string_view type)
{
    return std::all_of(list.items.begin(), list.items.end(), [&](const Value& item) { return isA(item, type); });
}

bool isRangeOf(const RangeValue& range, std::string_view type)
{
    return (!range.low || isA(*range.low, type)) && (!range.high || isA(*range.high, type));
}

/// The fields of `a: number, b: list<string>`, commas inside angle brackets not counted.
std::vector<std::pair<std::string_view, std::string_view>> fieldsOf(std::string_view text)
{
    std::vector<std::pair<std::string_view, std::string_view>> fields;
    int depth = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == '<')
            ++depth;
        if (i < text.size() && text[i] == '>')
            --depth;
        if (i < text.size() && (text[i] != ',' || depth != 0))
            continue;
        const std::string_view field = text.substr(start, i - start);
        const std::size_t colon = field.find(':');
        if (colon != std::string_view::npos)
            fields.emplace_back(trimmed(field.substr(0, colon)), trimmed(field.substr(colon + 1)));
        start = i + 1;
    }
    return fields;
}

bool isContextOf(const ContextValue& context, std::string_view type)
{
    const auto fields = fieldsOf(type);
    return std::all_of(fields.begin(), fields.end(), [&](const auto& field) {
        const Value* entry = context.find(field.first);
        return entry && (entry->isNull() || isA(*entry, field.second));
    });
}

bool isA(const Value& value, std::string_view type)
{
    if (value.isNull())
        return type == "Null";
    if (type == "Any")
        return true;
    if (const auto inner = argumentOf(type, "list"))
        return value.list() && isListOf(*value.list(), trimmed(*inner));
    if (const auto inner = argumentOf(type, "range"))
        return value.range() && isRangeOf(*value.range(), trimmed(*inner));
    if (const auto inner = argumentOf(type, "context"))
        return value.context() && isContextOf(*value.context(), *inner);
    return feelTypeName(typeOf(value)) == type;
}

bool isTypeOfProfile(std::string_view type)
{
    for (const char* outer : {"list", "range", "context"}) {
        if (argumentOf(type, outer))
            return true;
    }
    if (type == "time" || type == "date and time")  // FEEL's, but no value of this profile has it
        return true;
    static constexpr BasicType basic[] = {BasicType::Null, BasicType::Boolean, BasicType::Number, BasicType::String,
                                          BasicType::Date, BasicType::DaysDuration, BasicType::MonthsDuration,
                                          BasicType::List, BasicType::Context, BasicType::Range, BasicType::Anything};
    return std::any_of(std::begin(basic), std::end(basic), [&](BasicType b) { return feelTypeName(b) == type; });
}

}  // namespace

Value isInstanceOf(const Value& value, std::string_view type)
{
    if (!isTypeOfProfile(type))
        return Value::null(fill(reasons::unknownType, {type}));
    if (const Unknown* unknown = value.unknown(); unknown && unknown->kind == Unknown::Kind::Anything && type != "Any")
        return unknownTruth(*unknown);
    return isA(value, type);
}

}  // namespace huimin::feel
