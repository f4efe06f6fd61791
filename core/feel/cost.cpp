#include "core/feel/cost.h"

namespace huimin::feel {

namespace {

std::size_t costOfNumber(const Number& number)
{
    // Multiplying and reducing take a time that grows with the square.
    const std::size_t words = isShort(number) ? 0 : bitsOf(number) / 512;
    return words * words;
}

std::size_t costOfUnknown(const Unknown& unknown)
{
    return unknown.facts.size() + unknown.cuts.size();
}

/// Adds up costs until they pass what is allowed. A list may hold the same list many times over: it is counted as often.
class Weighing {
public:
    explicit Weighing(std::size_t most) : m_most(most) {}

    std::size_t cost() const { return m_cost; }

    void add(const Value& value)
    {
        if (m_cost > m_most || isLight(value))
            return;
        if (const Number* number = value.as<Number>())
            m_cost += costOfNumber(*number);
        else if (const auto* duration = value.as<DaysDuration>())
            m_cost += costOfNumber(duration->seconds);
        else if (const auto* text = value.as<std::string>())
            m_cost += text->size() / 4;
        else if (const Unknown* unknown = value.unknown())
            m_cost += costOfUnknown(*unknown);
        else
            addParts(value);
    }

private:
    void addParts(const Value& value)
    {
        ++m_cost;
        if (const ListValue* list = value.list()) {
            addAll(list->items);
            addAll(list->presence);
        } else if (const ContextValue* context = value.context()) {
            for (const auto& entry : context->entries) {
                ++m_cost;
                add(entry.second);
            }
        } else if (const RangeValue* range = value.range()) {
            add(range->low.value_or(Value()));
            add(range->high.value_or(Value()));
        }
    }
    void addAll(const std::vector<Value>& items)
    {
        m_cost += items.size();
        for (const Value& item : items)
            add(item);
    }

    std::size_t m_most;
    std::size_t m_cost = 0;
};

/// How many times something not known is met in a value.
std::size_t openPartsOf(const Value& value)
{
    std::size_t parts = 0;
    if (const Unknown* unknown = value.unknown())
        return 1 + costOfUnknown(*unknown);
    if (const ListValue* list = value.list()) {
        for (const auto* each : {&list->items, &list->presence}) {
            for (const Value& item : *each)
                parts += isLight(item) ? 0 : openPartsOf(item);
        }
    } else if (const ContextValue* context = value.context()) {
        for (const auto& entry : context->entries)
            parts += isLight(entry.second) ? 0 : openPartsOf(entry.second);
    }
    return parts;
}

}  // namespace

std::size_t costOf(const Value& value, std::size_t most)
{
    Weighing weighing(most);
    weighing.add(value);
    return weighing.cost();
}

std::size_t costOfCall(std::span<const Value> arguments)
{
    std::size_t open = 0;
    for (const Value& argument : arguments) {
        open += isLight(argument) ? 0 : openPartsOf(argument);
    }
    return open * open / 64;
}

}  // namespace huimin::feel
