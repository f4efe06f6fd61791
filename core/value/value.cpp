#include "core/value/value.h"

#include <algorithm>

namespace huimin {

Value Value::list(std::vector<Value> items)
{
    return Value(std::make_shared<const ListValue>(ListValue{std::move(items), {}}));
}

Value Value::null(Bilingual reason, std::size_t offset)
{
    return Value(Null{std::make_shared<const NullReason>(NullReason{std::move(reason), offset})});
}

const Value* ContextValue::find(std::string_view key) const
{
    for (const auto& [name, value] : entries) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

std::optional<Measured> measureNumber(const Value& value)
{
    if (const Number* number = value.as<Number>())
        return Measured{Span::only(*number), LinearForm(*number), nullptr};
    if (const Unknown* unknown = value.unknown()) {
        if (unknown->kind == Unknown::Kind::Number)
            return Measured{unknown->span, unknown->form, unknown};
        if (unknown->kind == Unknown::Kind::Anything)
            return Measured{{}, std::nullopt, unknown};
    }
    return std::nullopt;
}

std::optional<Measured> measureDate(const Value& value)
{
    if (const Date* date = value.as<Date>())
        return Measured{Span::only(date->dayNumber()), LinearForm(Number(date->dayNumber())), nullptr};
    if (const Unknown* unknown = value.unknown()) {
        if (unknown->kind == Unknown::Kind::Date)
            return Measured{unknown->span, unknown->form, unknown};
        if (unknown->kind == Unknown::Kind::Anything)
            return Measured{{}, std::nullopt, unknown};
    }
    return std::nullopt;
}

namespace {

/// The options a value can be, where it is a choice or a known text.
std::optional<std::vector<std::string>> optionsOf(const Value& value)
{
    if (const auto* text = value.as<std::string>())
        return std::vector{*text};
    if (const Unknown* unknown = value.unknown(); unknown && unknown->kind == Unknown::Kind::Choice)
        return unknown->options;
    return std::nullopt;
}

bool isTruth(const Value& value)
{
    return value.as<bool>() || (value.unknown() && value.unknown()->kind == Unknown::Kind::Truth);
}

/// What either of two values can be, told as narrowly as their types allow.
void describeEither(Unknown& result, const Value& a, const Value& b)
{
    const auto numberA = measureNumber(a);
    const auto numberB = measureNumber(b);
    if (numberA && numberB) {
        result.kind = Unknown::Kind::Number;
        result.span = hull(numberA->span, numberB->span);
        return;
    }
    const auto dateA = measureDate(a);
    const auto dateB = measureDate(b);
    if (dateA && dateB) {
        result.kind = Unknown::Kind::Date;
        result.span = hull(dateA->span, dateB->span);
        return;
    }
    auto optionsA = optionsOf(a);
    const auto optionsB = optionsOf(b);
    if (optionsA && optionsB) {
        result.kind = Unknown::Kind::Choice;
        for (const auto& option : *optionsB) {
            if (std::find(optionsA->begin(), optionsA->end(), option) == optionsA->end())
                optionsA->push_back(option);
        }
        result.options = std::move(*optionsA);
        return;
    }
    result.kind = isTruth(a) && isTruth(b) ? Unknown::Kind::Truth : Unknown::Kind::Anything;
}

bool sameUnknown(const Unknown& a, const Unknown& b)
{
    return a.form && b.form && *a.form == *b.form;
}

bool sameEnd(const std::optional<Value>& a, const std::optional<Value>& b)
{
    return a.has_value() == b.has_value() && (!a || sameValue(*a, *b));
}

bool sameList(const ListValue& a, const ListValue& b)
{
    return a.isCertain() && b.isCertain() && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), sameValue);
}

bool sameContext(const ContextValue& a, const ContextValue& b)
{
    return a.entries.size() == b.entries.size() &&
           std::all_of(a.entries.begin(), a.entries.end(), [&](const auto& entry) {
               const Value* other = b.find(entry.first);
               return other && sameValue(entry.second, *other);
           });
}

}  // namespace

Value eitherOf(const Value& a, const Value& b, const Unknown& decider)
{
    if (sameValue(a, b))
        return a;
    Unknown result = dependingOn({&decider, a.unknown(), b.unknown()});
    describeEither(result, a, b);
    return result;
}

bool sameValue(const Value& a, const Value& b)
{
    if (a.unknown() && b.unknown())
        return sameUnknown(*a.unknown(), *b.unknown());
    if (a.variant().index() != b.variant().index())
        return false;
    if (a.isNull())
        return true;
    if (a.list())
        return sameList(*a.list(), *b.list());
    if (a.context())
        return sameContext(*a.context(), *b.context());
    if (const RangeValue* r = a.range()) {
        const RangeValue* s = b.range();
        return r->lowOpen == s->lowOpen && r->highOpen == s->highOpen && sameEnd(r->low, s->low) && sameEnd(r->high, s->high);
    }
    return std::visit(
        [&](const auto& value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (requires { value == *b.as<T>(); })
                return value == *b.as<T>();
            else
                return false;
        },
        a.variant());
}

namespace {

/// Calls `visit` with every not-known value in a value.
template <typename Visit>
void forEachUnknown(const Value& value, const Visit& visit)
{
    if (const Unknown* unknown = value.unknown())
        return visit(*unknown);
    if (const ListValue* list = value.list()) {
        for (const Value& item : list->items)
            forEachUnknown(item, visit);
        for (const Value& presence : list->presence)
            forEachUnknown(presence, visit);
    } else if (const ContextValue* context = value.context()) {
        for (const auto& entry : context->entries)
            forEachUnknown(entry.second, visit);
    } else if (const RangeValue* range = value.range()) {
        for (const auto* end : {&range->low, &range->high}) {
            if (*end)
                forEachUnknown(**end, visit);
        }
    }
}

}  // namespace

Unknown dependenciesOf(const Value& value)
{
    Unknown all;
    forEachUnknown(value, [&](const Unknown& unknown) { addDependencies(all, unknown); });
    return all;
}

bool hangsOn(const Value& value, const std::vector<OpenFactPtr>& facts)
{
    bool found = false;
    forEachUnknown(value, [&](const Unknown& unknown) {
        for (const OpenFactPtr& fact : facts)
            found = found || unknown.facts.contains(fact);
    });
    return found;
}

Value unknownTruth(Unknown dependencies)
{
    dependencies.kind = Unknown::Kind::Truth;
    dependencies.form.reset();
    dependencies.options.clear();
    dependencies.span = {};
    return dependencies;
}

namespace {

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + "\"";
}

std::string joined(const std::vector<Value>& items)
{
    std::string out;
    for (const Value& item : items)
        out += (out.empty() ? "" : ", ") + toFeelText(item);
    return out;
}

std::string rangeText(const RangeValue& range)
{
    if (!range.low && range.high)
        return (range.highOpen ? "< " : "<= ") + toFeelText(*range.high);
    if (range.low && !range.high)
        return (range.lowOpen ? "> " : ">= ") + toFeelText(*range.low);
    if (!range.low)
        return "[null..null]";
    return (range.lowOpen ? "(" : "[") + toFeelText(*range.low) + ".." + toFeelText(*range.high) + (range.highOpen ? ")" : "]");
}

std::string contextText(const ContextValue& context)
{
    std::string out;
    for (const auto& [name, value] : context.entries)
        out += (out.empty() ? "" : ", ") + quoted(name) + ": " + toFeelText(value);
    return "{" + out + "}";
}

struct FeelText {
    std::string operator()(const Null&) const { return "null"; }
    std::string operator()(bool truth) const { return truth ? "true" : "false"; }
    std::string operator()(const Number& number) const { return number.toString(); }
    std::string operator()(const std::string& text) const { return quoted(text); }
    std::string operator()(const Date& date) const { return "date(\"" + date.toIso() + "\")"; }
    std::string operator()(const DaysDuration& duration) const { return "duration(\"" + duration.toIso() + "\")"; }
    std::string operator()(const MonthsDuration& duration) const { return "duration(\"" + duration.toIso() + "\")"; }
    std::string operator()(const Value::List& list) const { return "[" + joined(list->items) + "]"; }
    std::string operator()(const Value::Context& context) const { return contextText(*context); }
    std::string operator()(const Value::Range& range) const { return rangeText(*range); }
    std::string operator()(const Entity&) const { return "{…}"; }
    std::string operator()(const UnknownPtr&) const { return "?"; }
};

}  // namespace

std::string toFeelText(const Value& value)
{
    return std::visit(FeelText{}, value.variant());
}

}  // namespace huimin
