#include "core/feel/check/static_type.h"

#include <algorithm>
#include <array>

#include "core/feel/check/check_sentences.h"

namespace huimin::feel {

namespace {

constexpr std::array namedTypes{BasicType::Boolean, BasicType::Number, BasicType::String, BasicType::Date,
                                BasicType::DaysDuration, BasicType::MonthsDuration, BasicType::List,
                                BasicType::Context, BasicType::Range};

std::vector<std::string> joined(std::vector<std::string> a, const std::vector<std::string>& b)
{
    for (const std::string& option : b) {
        if (std::find(a.begin(), a.end(), option) == a.end())
            a.push_back(option);
    }
    return a;
}

/// What both say of numbers, where both can be one.
void joinNumbers(StaticType& to, const StaticType& a, const StaticType& b)
{
    to.unit = eitherOf(a.unit, b.unit);
    to.span = hull(a.span, b.span);
    to.whole = a.whole && b.whole;
    to.notZero = isSurelyNotZero(a) && isSurelyNotZero(b);
}

void takeNumber(StaticType& to, const StaticType& from)
{
    to.unit = from.unit;
    to.span = from.span;
    to.whole = from.whole;
    to.notZero = from.notZero;
}

}  // namespace

Bilingual typeName(TypeSet types)
{
    if (types == TypeSet(BasicType::Null) || types.isAnything())
        return typeName(types.isAnything() ? BasicType::Anything : BasicType::Null);
    Bilingual name;
    for (const BasicType type : namedTypes) {
        if (!types.has(type))
            continue;
        const Bilingual one = typeName(type);
        name.zh += (name.zh.empty() ? "" : "或者") + one.zh;
        name.en += (name.en.empty() ? "" : " or ") + one.en;
    }
    return name;
}

StaticType anything() { return {.types = TypeSet::anything(), .failure = Failure::Told}; }
StaticType truth() { return {.types = BasicType::Boolean}; }
StaticType text() { return {.types = BasicType::String}; }
StaticType date() { return {.types = BasicType::Date}; }

StaticType truthThatIs(bool always)
{
    StaticType type = truth();
    type.truth = always;
    return type;
}

StaticType textAmong(std::vector<std::string> options)
{
    StaticType type = text();
    type.declared = options;
    type.options = std::move(options);
    return type;
}

StaticType number(StaticUnit unit, Span span)
{
    return {.types = BasicType::Number, .unit = std::move(unit), .span = std::move(span)};
}

StaticType listOf(StaticType item)
{
    StaticType type{.types = BasicType::List};
    type.item = std::make_shared<const StaticType>(std::move(item));
    return type;
}

StaticType typeOfValue(const Value& value)
{
    StaticType type{.types = feel::typeOf(value)};
    if (const Number* n = value.as<Number>()) {
        type = number(StaticUnit::bare(), Span::only(*n));
        type.whole = n->isInteger();
        type.written = true;
    } else if (const std::string* written = value.as<std::string>()) {
        type = textAmong({*written});
        type.written = true;
    } else if (const bool* always = value.as<bool>()) {
        type.truth = *always;
    }
    return type;
}

StaticType itemOf(const StaticType& type)
{
    if (!type.types.isOnly(BasicType::List))
        return type;
    const bool isSaid = type.item && !type.item->types.isEmpty();
    return isSaid ? *type.item : anything();
}

StaticType orNull(StaticType type)
{
    type.types = type.types | BasicType::Null;
    return type;
}

StaticType failing(StaticType type, Failure failure)
{
    if (failure == Failure::None)
        return type;
    type.failure = std::max(type.failure, failure);
    return orNull(std::move(type));
}

Failure failureWith(const StaticType& operand)
{
    if (!operand.mayBeNull())
        return Failure::None;
    return operand.failure == Failure::Told ? Failure::Told : Failure::Untold;
}

StaticType eitherOf(const StaticType& a, const StaticType& b)
{
    StaticType either{.types = a.types | b.types};
    either.nullUntilAsked = a.nullUntilAsked || b.nullUntilAsked;
    either.failure = std::max(a.failure, b.failure);
    either.notAfterDay = a.notAfterDay && b.notAfterDay;
    if (a.types.has(BasicType::Number) && b.types.has(BasicType::Number))
        joinNumbers(either, a, b);
    else
        takeNumber(either, a.types.has(BasicType::Number) ? a : b);
    const bool aIsText = a.types.has(BasicType::String);
    const bool bIsText = b.types.has(BasicType::String);
    if (aIsText && bIsText && a.options && b.options) {
        either.options = joined(*a.options, *b.options);
        either.declared = joined(*a.declared, *b.declared);
    } else if (aIsText != bIsText) {
        either.options = aIsText ? a.options : b.options;
        either.declared = aIsText ? a.declared : b.declared;
    }
    if (a.truth == b.truth)
        either.truth = a.truth;
    const bool aIsList = a.types.has(BasicType::List);
    const bool bIsList = b.types.has(BasicType::List);
    if (aIsList && bIsList && a.item && b.item)
        either.item = std::make_shared<const StaticType>(eitherOf(*a.item, *b.item));
    else if (aIsList != bIsList)
        either.item = aIsList ? a.item : b.item;
    either.notEmpty = (aIsList || bIsList) && (a.notEmpty || !aIsList) && (b.notEmpty || !bIsList);
    if (a.over == b.over || !aIsList || !bIsList)
        either.over = aIsList ? a.over : b.over;
    if (a.thing == b.thing || !a.thing || !b.thing)
        either.thing = a.types.has(BasicType::Context) && b.types.has(BasicType::Context) && a.thing != b.thing
                           ? nullptr
                           : (a.thing ? a.thing : b.thing);
    if (!a.types.has(BasicType::Context) || !b.types.has(BasicType::Context))
        either.entries = a.entries ? a.entries : b.entries;
    return either;
}

Bilingual nameOf(const Unit& unit)
{
    return unit.isRatio() ? fill(checks::ratio) : Bilingual{unit.toText(), unit.toText()};
}

bool isSurelyNotZero(const StaticType& number)
{
    return number.notZero || !number.span.contains(Number(0));
}

Span wholeSpan(const Span& span)
{
    Span whole = span;
    if (whole.low) {
        const Number at = whole.low->at.ceiling();
        whole.low = Span::End{whole.low->open && at == whole.low->at ? at + Number(1) : at, false};
    }
    if (whole.high) {
        const Number at = whole.high->at.floor();
        whole.high = Span::End{whole.high->open && at == whole.high->at ? at - Number(1) : at, false};
    }
    return whole;
}

}  // namespace huimin::feel
