// Comparison over every pair of types (DMN 1.5, table 42 and 53), and over what is not known.
#include <algorithm>

#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"
#include "core/feel/type_name.h"

namespace huimin::feel {

namespace {

using Op = Comparator;

bool isEquality(Op op)
{
    return op == Op::Equal || op == Op::NotEqual;
}

bool holds(Op op, std::strong_ordering order)
{
    switch (op) {
    case Op::Equal: return order == 0;
    case Op::NotEqual: return order != 0;
    case Op::Less: return order < 0;
    case Op::LessOrEqual: return order <= 0;
    case Op::Greater: return order > 0;
    case Op::GreaterOrEqual: return order >= 0;
    }
    return false;
}

Value cannotCompare(const Value& a, const Value& b)
{
    return Value::null(fill(reasons::noSuchComparison, {typeName(a), typeName(b)}));
}

std::strong_ordering orderOfTexts(const std::string& a, const std::string& b)
{
    const int order = a.compare(b);  // bytes of UTF-8 stand in the order of code points
    return order < 0 ? std::strong_ordering::less : order > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
}

/// The order of two known values of one ordered type; nullopt for other types.
std::optional<std::strong_ordering> orderOf(const Value& a, const Value& b)
{
    switch (typeOf(a)) {
    case BasicType::Number: return *a.as<Number>() <=> *b.as<Number>();
    case BasicType::String: return orderOfTexts(*a.as<std::string>(), *b.as<std::string>());
    case BasicType::Date: return *a.as<Date>() <=> *b.as<Date>();
    case BasicType::DaysDuration: return a.as<DaysDuration>()->seconds <=> b.as<DaysDuration>()->seconds;
    case BasicType::MonthsDuration: return a.as<MonthsDuration>()->months <=> b.as<MonthsDuration>()->months;
    case BasicType::Null:
    case BasicType::Boolean:
    case BasicType::List:
    case BasicType::Context:
    case BasicType::Range:
    case BasicType::Anything: return std::nullopt;
    }
    return std::nullopt;
}

/// Whether a difference lying in the span settles the comparison of it with zero.
std::optional<bool> settledBy(Op op, const Span& difference)
{
    const Span zero = Span::only(0);
    const auto inverted = [](std::optional<bool> truth) { return truth ? std::optional(!*truth) : truth; };
    switch (op) {
    case Op::Less: return allLess(difference, zero);
    case Op::GreaterOrEqual: return inverted(allLess(difference, zero));
    case Op::Greater: return allLess(zero, difference);
    case Op::LessOrEqual: return inverted(allLess(zero, difference));
    case Op::Equal:
        if (!difference.contains(0))
            return false;
        return difference.single() ? std::optional(true) : std::nullopt;
    case Op::NotEqual: return inverted(settledBy(Op::Equal, difference));
    }
    return std::nullopt;
}

void addCuts(Unknown& result, Op op, const LinearForm& difference)
{
    if (difference.isConstant())
        return;
    std::vector<Cut> turned;
    if (op != Op::LessOrEqual && op != Op::Greater)
        turned.push_back(cutWhereNegative(difference, false));
    if (op != Op::Less && op != Op::GreaterOrEqual)
        turned.push_back(cutWhereNegative(difference, true));
    result.cuts.add(SharedSet(std::move(turned)));
}

Value compareMeasured(Op op, const Measured& a, const Measured& b)
{
    Unknown result = dependingOn({a.unknown, b.unknown});
    Span difference = a.span + -b.span;
    std::optional<LinearForm> form;
    if (a.form && b.form) {
        form = *a.form + *b.form * Number(-1);
        difference = intersect(difference, spanOf(*form, result.constraints));
    }
    if (const auto settled = settledBy(op, difference))
        return *settled;
    if (form)
        addCuts(result, op, *form);
    return unknownTruth(std::move(result));
}

/// Equality of a not-known choice with a text, or of two choices: false where they share no option.
std::optional<bool> sharesNoOption(const Value& a, const Value& b)
{
    const auto optionsOf = [](const Value& value) {
        if (const auto* text = value.as<std::string>())
            return std::vector{*text};
        return value.unknown() && value.unknown()->kind == Unknown::Kind::Choice ? value.unknown()->options
                                                                                 : std::vector<std::string>{};
    };
    const auto left = optionsOf(a);
    const auto right = optionsOf(b);
    if (left.empty() || right.empty())
        return std::nullopt;
    const bool shared = std::any_of(left.begin(), left.end(), [&](const auto& option) {
        return std::find(right.begin(), right.end(), option) != right.end();
    });
    return shared ? std::nullopt : std::optional(false);
}

Value compareUnknownTruths(Op op, const Value& a, const Value& b)
{
    const Value& other = a.as<bool>() ? a : b;
    if (const bool* known = other.as<bool>()) {
        const Value& unknown = a.as<bool>() ? b : a;
        return *known == (op == Op::Equal) ? unknown : negation(unknown);
    }
    return unknownTruth(dependingOn({a.unknown(), b.unknown()}));
}

Value compareUnknown(Op op, const Value& a, const Value& b)
{
    const BasicType left = typeOf(a);
    const BasicType right = typeOf(b);
    // A fact that is not known is a fact all the same: it is never null.
    if (left == BasicType::Null || right == BasicType::Null)
        return isEquality(op) ? Value(op == Op::NotEqual) : cannotCompare(a, b);
    if (left != right && left != BasicType::Anything && right != BasicType::Anything)
        return cannotCompare(a, b);
    if (left == BasicType::Number || right == BasicType::Number)
        return compareMeasured(op, *measureNumber(a), *measureNumber(b));
    if (left == BasicType::Date || right == BasicType::Date)
        return compareMeasured(op, *measureDate(a), *measureDate(b));
    if (left == BasicType::Boolean && right == BasicType::Boolean && isEquality(op))
        return compareUnknownTruths(op, a, b);
    if (isEquality(op)) {
        if (const auto equal = sharesNoOption(a, b))
            return *equal == (op == Op::Equal);
    }
    return unknownTruth(dependingOn({a.unknown(), b.unknown()}));
}

Value equalLists(const ListValue& a, const ListValue& b)
{
    if (!a.isCertain() || !b.isCertain()) {
        Unknown result;
        for (const ListValue* list : {&a, &b}) {
            for (const Value& presence : list->presence) {
                if (presence.unknown())
                    addDependencies(result, *presence.unknown());
            }
        }
        return unknownTruth(std::move(result));
    }
    if (a.items.size() != b.items.size())
        return false;
    Value equal = true;
    for (std::size_t i = 0; i < a.items.size() && !equal.isFalse(); ++i)
        equal = both(equal, compare(Op::Equal, a.items[i], b.items[i]));
    return equal;
}

Value equalContexts(const ContextValue& a, const ContextValue& b)
{
    if (a.entries.size() != b.entries.size())
        return false;
    Value equal = true;
    for (const auto& [name, value] : a.entries) {
        const Value* other = b.find(name);
        if (!other)
            return false;
        equal = both(equal, compare(Op::Equal, value, *other));
    }
    return equal;
}

/// `a = b` for known values of one type.
Value equal(const Value& a, const Value& b)
{
    if (a.list())
        return equalLists(*a.list(), *b.list());
    if (a.context() && b.context())
        return equalContexts(*a.context(), *b.context());
    return sameValue(a, b);
}

}  // namespace

Value compare(Comparator op, const Value& a, const Value& b)
{
    if (a.unknown() || b.unknown())
        return compareUnknown(op, a, b);
    if (isEquality(op)) {
        if (a.isNull() || b.isNull())
            return (a.isNull() && b.isNull()) == (op == Op::Equal);
        if (typeOf(a) != typeOf(b))
            return cannotCompare(a, b);
        const Value same = equal(a, b);
        return op == Op::Equal ? same : negation(same);
    }
    if (typeOf(a) == typeOf(b)) {
        if (const auto order = orderOf(a, b))
            return holds(op, *order);
    }
    return cannotCompare(a, b);
}

}  // namespace huimin::feel
