// What stands behind a dot, before anything is computed.
#include <algorithm>
#include <array>

#include "core/feel/check/check_sentences.h"
#include "core/feel/check/checker.h"
#include "core/feel/printer.h"

namespace huimin::feel {

namespace {

using T = BasicType;

/// The parts of dates, durations and ranges (properties.cpp).
struct Property {
    T of;
    std::string_view name;
    std::optional<std::pair<int, int>> between;
};
constexpr std::array properties{
    Property{T::Date, "year", std::nullopt},           Property{T::Date, "month", std::pair{1, 12}},
    Property{T::Date, "day", std::pair{1, 31}},        Property{T::Date, "weekday", std::pair{1, 7}},
    Property{T::MonthsDuration, "years", std::nullopt}, Property{T::MonthsDuration, "months", std::pair{-11, 11}},
    Property{T::DaysDuration, "days", std::nullopt},   Property{T::DaysDuration, "hours", std::pair{-23, 23}},
    Property{T::DaysDuration, "minutes", std::pair{-59, 59}},
};

std::optional<StaticType> propertyOf(const StaticType& type, std::string_view name)
{
    for (const Property& property : properties) {
        if (property.name != name || !type.types.has(property.of))
            continue;
        StaticType part = number(StaticUnit::bare());
        part.whole = true;
        if (property.between)
            part.span = Span::between(property.between->first, property.between->second);
        return part;
    }
    return std::nullopt;
}

/// A name where a part of a date or a subject's fact would not do.
std::string keyOf(const std::string& base, const std::string& name)
{
    return base.empty() ? "" : base + "." + name;
}

}  // namespace

Judgement Checker::path(const Expr& expr, const Path& node, const Knowledge& known)
{
    Judgement base = judge(*node.base, known);
    const bool isList = base.type.types.isOnly(T::List);
    if (!isList) {
        mustApply(expr, node, base.type, base.key, checks::notAskedFor);
        auto entry = entryOfOne(base, node.name, known);
        if (!entry)
            return {anything()};
        entry->type = failing(std::move(entry->type), failureWith(base.type));
        return *entry;
    }
    // The entry of a list is the list of its items' entries.
    StaticType one = itemOf(base.type);
    mustApply(expr, node, one, base.key, checks::notAskedForInList);
    const Knowledge sure = sureOfItems(base.type, Knowledge::item);
    auto entry = entryOfOne({one, std::string(Knowledge::item)}, node.name, sure);
    if (!entry)
        return {anything()};
    if (const Narrowing* narrowing = sure.of(entry->key))
        entry->type = narrowed(entry->type, *narrowing);
    Judgement result{entry->type.types.isOnly(T::List) ? anything() : listOf(entry->type), keyOf(base.key, node.name)};
    result.type.types = T::List;
    result.type.over = base.type.over;
    result.type.notEmpty = base.type.notEmpty && !entry->type.types.isOnly(T::List);
    result.type.ofItems = std::make_shared<const Knowledge>(sure.about(entry->key).moved(entry->key, Knowledge::item));
    return result;
}

/// An entry of one value; nullopt where it has none of that name, or nobody can tell.
std::optional<Judgement> Checker::entryOfOne(const Judgement& base, const std::string& name, const Knowledge& known)
{
    const StaticType& type = base.type;
    if (type.thing) {
        if (const auto found = m_names.entry(*type.thing, name))
            return ofThing(*found, base, name, known);
        return std::nullopt;
    }
    if (type.entries) {
        const auto found = std::find_if(type.entries->begin(), type.entries->end(), [&](const auto& entry) { return entry.first == name; });
        if (found != type.entries->end())
            return Judgement{found->second, keyOf(base.key, name)};
    }
    if (auto part = propertyOf(type, name))
        return Judgement{*part, keyOf(base.key, name)};
    return std::nullopt;
}

/// What is derived speaks of its own subject: here, of the thing it is asked of.
Judgement Checker::ofThing(const StaticName& found, const Judgement& base, const std::string& name, const Knowledge& known) const
{
    const std::string_view whole = m_names.isOfWhole() ? Knowledge::own : Knowledge::whole;
    const auto moved = [&](const Knowledge& knowledge) {
        return base.key.empty() ? Knowledge() : knowledge.moved(Knowledge::own, base.key).moved(Knowledge::whole, whole);
    };
    Judgement entry{found.type, keyOf(base.key, name), moved(found.ifTrue), moved(found.ifFalse)};
    // What a group has is whose the group is.
    StaticUnit& unit = entry.type.unit;
    unit.each.insert(unit.each.end(), base.type.unit.each.begin(), base.type.unit.each.end());
    unit.ofWhole = unit.ofWhole || base.type.unit.ofWhole;
    if (const Narrowing* sure = entry.key.empty() ? nullptr : known.of(entry.key))
        entry.type = narrowed(entry.type, *sure);
    return entry;
}

/// The facts of a group are there only where it applies, and that has to be asked first. A group is complained of once.
void Checker::mustApply(const Expr& expr, const Path& node, StaticType& group, const std::string& key, const Sentence& sentence)
{
    if (!group.nullUntilAsked || !group.mayBeNull() || !group.thing)
        return;
    group.types = group.types.without(T::Null);
    group.nullUntilAsked = false;
    const std::string told = key.empty() ? print(*node.base) : key;
    if (std::find(m_groupsTold.begin(), m_groupsTold.end(), told) != m_groupsTold.end())
        return;
    m_groupsTold.push_back(told);
    std::string name = print(*node.base);
    if (&sentence == &checks::notAskedForInList && name.find('.') != std::string::npos)
        name = name.substr(name.rfind('.') + 1);
    find(*node.base, fill(sentence, {name, print(expr)}));
}

}  // namespace huimin::feel
