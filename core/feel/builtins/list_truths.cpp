// What is so of a list as a whole: whether it holds something, how many items it has, whether all or any hold.
#include "core/feel/builtins/list_functions.h"
#include "core/feel/operators.h"

namespace huimin::feel {

Value listContains(Arguments arguments, const Environment&)
{
    if (mayBeAnyList(arguments[0]))
        return unknownTruth(hangingOn(arguments));
    const auto list = listOf(arguments[0]);
    if (!list)
        return wrongType("list", BasicType::List, arguments[0]);
    Value found = false;
    for (std::size_t i = 0; i < list->items.size() && !found.isTrue(); ++i) {
        Value same = compare(Comparator::Equal, list->items[i], arguments[1]);
        if (same.isNull())
            same = false;  // an item of another type is simply another
        found = either(found, both(presenceOf(*list, i), same));
    }
    return found;
}

/// How many items; from those that are certainly there to all of them.
Value count(Arguments arguments, const Environment&)
{
    if (mayBeAnyList(arguments[0]))
        return numberWithin(hangingOn(arguments), Span::atLeast(0));
    const auto list = listOf(arguments[0]);
    if (!list)
        return wrongType("list", BasicType::List, arguments[0]);
    Unknown dependencies;
    std::int64_t certain = 0;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const Value there = presenceOf(*list, i);
        certain += there.isTrue();
        addDeepDependencies(dependencies, there);
    }
    return numberWithin(std::move(dependencies), Span::between(certain, static_cast<std::int64_t>(list->items.size())));
}

namespace {

Value wrongTruths(Arguments arguments)
{
    return arguments.size() == 1 && arguments[0].isNull() ? wrongType("list", BasicType::List, arguments[0]) : Value();
}

}  // namespace

/// True where every item that is there is true; false where one is false; else null, or not known.
Value all(Arguments arguments, const Environment&)
{
    const auto list = itemsOf(arguments);
    if (!list)
        return wrongTruths(arguments);
    Value result = true;
    for (std::size_t i = 0; i < list->items.size() && !result.isFalse(); ++i) {
        const Value there = presenceOf(*list, i);
        result = both(result, there.isTrue() ? list->items[i] : either(negation(there), list->items[i]));
    }
    return result;
}

Value any(Arguments arguments, const Environment&)
{
    const auto list = itemsOf(arguments);
    if (!list)
        return wrongTruths(arguments);
    Value result = false;
    for (std::size_t i = 0; i < list->items.size() && !result.isTrue(); ++i)
        result = either(result, both(presenceOf(*list, i), list->items[i]));
    return result;
}

}  // namespace huimin::feel
