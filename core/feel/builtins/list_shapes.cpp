// One list out of others.
#include <unordered_map>

#include "core/feel/builtins/list_functions.h"
#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

bool mayBeAnyList(const Value& value)
{
    return value.unknown() && value.unknown()->kind == Unknown::Kind::Anything;
}

namespace {

// Lists that would grow beyond these are refused: a short expression could otherwise fill the memory.
constexpr std::size_t mostItems = 1'000'000;
constexpr std::size_t mostAlike = 500;

/// A list being put together, item by item.
struct Growing {
    std::vector<Value> items;
    std::vector<Value> presence;

    bool isFull() const { return items.size() >= mostItems; }
    void add(Value item, Value there)
    {
        if (isFull())
            return;
        items.push_back(std::move(item));
        presence.push_back(std::move(there));
    }
    void addAll(const ListValue& list)
    {
        for (std::size_t i = 0; i < list.items.size() && !isFull(); ++i)
            add(list.items[i], presenceOf(list, i));
    }
    Value finished() &&
    {
        return isFull() ? Value::null(fill(reasons::tooMany)) : listFrom(std::move(items), std::move(presence));
    }
};

/// False where an item that is not known may be a list itself.
bool addFlat(Growing& to, const ListValue& list, const Value& outer)
{
    for (std::size_t i = 0; i < list.items.size() && !to.isFull(); ++i) {
        const Value there = both(outer, presenceOf(list, i));
        if (mayBeAnyList(list.items[i]))
            return false;
        if (const ListValue* inner = list.items[i].list()) {
            if (!addFlat(to, *inner, there))
                return false;
        } else {
            to.add(list.items[i], there);
        }
    }
    return true;
}

/// Different values in the order they came. Plain ones are found again by their text, lists and contexts (whose
/// equality does not show in a text) one by one.
class Distinct {
public:
    /// False when there would be too many to compare.
    bool add(const Value& value)
    {
        auto& alike = m_alike[value.list() || value.context() ? std::string() : toFeelText(value)];
        for (const std::size_t index : alike) {
            if (compare(Comparator::Equal, m_values[index], value).isTrue())
                return true;
        }
        alike.push_back(m_values.size());
        m_values.push_back(value);
        return alike.size() <= mostAlike;
    }
    std::vector<Value> take() && { return std::move(m_values); }

private:
    std::vector<Value> m_values;
    std::unordered_map<std::string, std::vector<std::size_t>> m_alike;
};

Value distinct(const std::vector<Value>& items)
{
    Distinct different;
    for (const Value& item : items) {
        if (!different.add(item))
            return Value::null(fill(reasons::tooMany));
    }
    return Value::list(std::move(different).take());
}

}  // namespace

Value append(Arguments arguments, const Environment&)
{
    if (mayBeAnyList(arguments[0]))
        return hangingOn(arguments);
    const auto list = listOf(arguments[0]);
    if (!list)
        return wrongType("list", BasicType::List, arguments[0]);
    Growing result;
    result.addAll(*list);
    for (const Value& item : arguments.subspan(1))
        result.add(item, true);
    return std::move(result).finished();
}

Value concatenate(Arguments arguments, const Environment&)
{
    Growing result;
    for (const Value& argument : arguments) {
        if (mayBeAnyList(argument))
            return hangingOn(arguments);
        const auto list = listOf(argument);
        if (!list)
            return wrongType("list", BasicType::List, argument);
        result.addAll(*list);
    }
    return std::move(result).finished();
}

Value reverse(Arguments arguments, const Environment&)
{
    if (mayBeAnyList(arguments[0]))
        return hangingOn(arguments);
    const auto list = listOf(arguments[0]);
    if (!list)
        return wrongType("list", BasicType::List, arguments[0]);
    return listFrom({list->items.rbegin(), list->items.rend()}, {list->presence.rbegin(), list->presence.rend()});
}

Value flatten(Arguments arguments, const Environment&)
{
    const auto list = listOf(arguments[0]);
    if (!list)
        return wrongType("list", BasicType::List, arguments[0]);
    Growing result;
    if (!addFlat(result, *list, true))
        return hangingOn(arguments);
    return std::move(result).finished();
}

Value unite(Arguments arguments, const Environment& environment)
{
    const Value together = concatenate(arguments, environment);
    return together.list() ? distinct(together.list()->items) : together;
}

Value distinctValues(Arguments arguments, const Environment&)
{
    const auto list = listOf(arguments[0]);
    return list ? distinct(list->items) : wrongType("list", BasicType::List, arguments[0]);
}

}  // namespace huimin::feel
