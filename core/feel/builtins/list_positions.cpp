// Lists by position: from 1, or from the end with -1.
#include "core/feel/builtins/list_functions.h"
#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

/// A list and a place in it (counted from 0), or the value the function has instead.
struct Place {
    ListValue list;
    std::size_t index = 0;
    std::optional<Value> instead;

    /// `arguments` are a list and a position, and whatever else.
    explicit Place(Arguments arguments)
    {
        const auto given = listOf(arguments[0]);
        if (!given)
            instead = wrongType("list", BasicType::List, arguments[0]);
        else if (mayBeAnyList(arguments[0]) || !given->isCertain() || arguments[1].unknown())
            instead = hangingOn(arguments);
        else
            locate(*given, arguments[1]);
    }

private:
    void locate(const ListValue& given, const Value& position)
    {
        list = given;
        const auto at = wholeOf(position);
        const auto size = static_cast<std::int64_t>(list.items.size());
        if (!position.as<Number>())
            instead = wrongType("position", BasicType::Number, position);
        else if (!at)
            instead = Value::null(fill(reasons::notWhole, {"position", position.as<Number>()->toString()}));
        else if (*at == 0 || *at > size || *at < -size)
            instead = Value::null(fill(reasons::positionOutOfRange, {std::to_string(*at), std::to_string(size)}));
        else
            index = static_cast<std::size_t>(*at > 0 ? *at - 1 : size + *at);
    }
};

}  // namespace

Value sublist(Arguments arguments, const Environment&)
{
    Place place(arguments);
    if (place.instead)
        return *place.instead;
    const auto& items = place.list.items;
    std::size_t length = items.size() - place.index;
    if (arguments.size() == 3) {
        if (arguments[2].unknown())
            return hangingOn(arguments);
        const auto wanted = wholeOf(arguments[2]);
        if (!wanted)
            return wrongType("length", BasicType::Number, arguments[2]);
        if (*wanted < 1)
            return Value::null(fill(reasons::lengthNotPositive, {std::to_string(*wanted)}));
        if (static_cast<std::uint64_t>(*wanted) > length)
            return Value::null(fill(reasons::positionOutOfRange, {arguments[2].as<Number>()->toString(), std::to_string(length)}));
        length = static_cast<std::size_t>(*wanted);
    }
    const auto from = items.begin() + static_cast<std::ptrdiff_t>(place.index);
    return Value::list({from, from + static_cast<std::ptrdiff_t>(length)});
}

Value insertBefore(Arguments arguments, const Environment&)
{
    Place place(arguments);
    if (place.instead)
        return *place.instead;
    auto& items = place.list.items;
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(place.index), arguments[2]);
    return Value::list(std::move(items));
}

Value removeAt(Arguments arguments, const Environment&)
{
    Place place(arguments);
    if (place.instead)
        return *place.instead;
    auto& items = place.list.items;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(place.index));
    return Value::list(std::move(items));
}

Value listReplace(Arguments arguments, const Environment&)
{
    Place place(arguments);
    if (place.instead)
        return *place.instead;
    place.list.items[place.index] = arguments[2];
    return Value::list(std::move(place.list.items));
}

Value indexOf(Arguments arguments, const Environment&)
{
    const auto list = listOf(arguments[0]);
    if (!list)
        return wrongType("list", BasicType::List, arguments[0]);
    std::vector<Value> places;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        if (compare(Comparator::Equal, list->items[i], arguments[1]).isTrue())
            places.emplace_back(Number(static_cast<std::int64_t>(i) + 1));
    }
    return Value::list(std::move(places));
}

}  // namespace huimin::feel
