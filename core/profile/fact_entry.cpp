#include "core/profile/fact_entry.h"

namespace huimin {

using yaml::NewValue;

namespace {

/// An option's id stands as the pack writes it: `none` and `1` are options of some choices.
NewValue optionsChosen(const std::vector<std::string>& ids)
{
    std::vector<NewValue> items;
    for (const std::string& id : ids)
        items.push_back(NewValue::literal(id));
    return NewValue::list(std::move(items), NewValue::Layout::Brackets);
}

}  // namespace

NewValue newValueOf(const Fact& fact, const FactScalar& value)
{
    if (const bool* isTrue = std::get_if<bool>(&value))
        return NewValue::literal(*isTrue ? "true" : "false");
    if (const Number* number = std::get_if<Number>(&value))
        return NewValue::literal(number->toString());
    if (const Date* date = std::get_if<Date>(&value))
        return NewValue::literal(date->toIso());
    if (const auto* chosen = std::get_if<std::vector<std::string>>(&value))
        return chosen->size() == 1 ? NewValue::literal(chosen->front()) : optionsChosen(*chosen);
    const std::string& text = std::get<std::string>(value);
    return fact.type == FactType::Choice ? NewValue::literal(text) : NewValue::text(text);
}

}  // namespace huimin
