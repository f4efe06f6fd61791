// Three-valued logic (DMN 1.5, table 50), with what is not known beside null, and the tests of `in`.
#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"
#include "core/feel/type_name.h"

namespace huimin::feel {

namespace {

bool canBeTruth(const Value& value)
{
    return value.as<bool>() || (value.unknown() && (value.unknown()->kind == Unknown::Kind::Truth ||
                                                    value.unknown()->kind == Unknown::Kind::Anything));
}

Value notATruth(const Value& value)
{
    if (value.isNull() && value.nullReason())
        return value;
    return Value::null(fill(reasons::notATruth, {typeName(value)}));
}

/// Something not known that can be a truth, as one; what is one already is shared.
Value asTruth(const Value& value)
{
    return value.unknown()->kind == Unknown::Kind::Truth ? value : Value(unknownTruth(*value.unknown()));
}

/// `a op b` where `decisive` (false for and, true for or) settles the result alone.
Value connect(const Value& a, const Value& b, bool decisive)
{
    const auto decides = [&](const Value& value) { return value.as<bool>() && *value.as<bool>() == decisive; };
    if (decides(a) || decides(b))
        return decisive;
    // A not-known truth beside a null is the decisive value or null; not known says the weaker of the two.
    if (a.unknown() || b.unknown()) {
        if (a.unknown() && b.unknown())
            return unknownTruth(dependingOn({a.unknown(), b.unknown()}));
        const Value& unknown = a.unknown() ? a : b;
        return canBeTruth(unknown) ? asTruth(unknown) : notATruth(unknown);
    }
    if (!a.as<bool>())
        return notATruth(a);
    return b.as<bool>() ? b : notATruth(b);
}

}  // namespace

Value both(const Value& a, const Value& b)
{
    return connect(a, b, false);
}

Value either(const Value& a, const Value& b)
{
    return connect(a, b, true);
}

Value negation(const Value& a)
{
    if (const bool* truth = a.as<bool>())
        return !*truth;
    if (a.unknown() && canBeTruth(a))
        return asTruth(a);
    return notATruth(a);
}

Value contains(const RangeValue& range, const Value& value)
{
    Value inside = true;
    if (range.low)
        inside = compare(range.lowOpen ? Comparator::Greater : Comparator::GreaterOrEqual, value, *range.low);
    if (range.high && !inside.isFalse())
        inside = both(inside, compare(range.highOpen ? Comparator::Less : Comparator::LessOrEqual, value, *range.high));
    return inside;
}

namespace {

/// In a list: equal to an item that is there, or within one that is a range.
Value meetsAny(const Value& value, const ListValue& list)
{
    Value any = false;
    for (std::size_t i = 0; i < list.items.size() && !any.isTrue(); ++i) {
        const Value& item = list.items[i];
        Value met = item.range() && !value.range() ? contains(*item.range(), value) : compare(Comparator::Equal, value, item);
        if (met.isNull())
            met = false;  // another type is simply not this item
        if (!list.isCertain())
            met = both(list.presence[i], met);
        any = either(any, met);
    }
    return any;
}

}  // namespace

Value meets(const Value& value, const Value& test)
{
    if (test.range() && !value.range())
        return contains(*test.range(), value);
    if (test.list()) {
        const Value same = value.list() ? compare(Comparator::Equal, value, test) : Value(false);
        return same.isTrue() ? same : meetsAny(value, *test.list());
    }
    return compare(Comparator::Equal, value, test);
}

}  // namespace huimin::feel
