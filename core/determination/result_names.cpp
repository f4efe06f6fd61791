#include "core/determination/result_names.h"

namespace huimin {

std::string_view nameOf(Status status)
{
    switch (status) {
    case Status::Eligible: return "eligible";
    case Status::Ineligible: return "ineligible";
    case Status::Undetermined: return "undetermined";
    }
    return "";
}

std::string_view nameOf(BenefitKind kind)
{
    switch (kind) {
    case BenefitKind::Money: return "money";
    case BenefitKind::Service: return "service";
    case BenefitKind::Information: return "information";
    }
    return "";
}

std::string_view boundOf(const AmountResult& amount)
{
    switch (amount.form) {
    case AmountResult::Form::None:
    case AmountResult::Form::NotKnown: return "";
    case AmountResult::Form::Exact: return "exact";
    case AmountResult::Form::Between: return "between";
    case AmountResult::Form::AtLeast: return "at_least";
    }
    return "";
}

std::string plainText(const Value& value, bool isMoney)
{
    if (const Number* number = value.as<Number>())
        return isMoney ? number->toFixed(2) : number->toString();
    if (const bool* truth = value.as<bool>())
        return *truth ? "true" : "false";
    if (const std::string* text = value.as<std::string>())
        return *text;
    if (const Date* date = value.as<Date>())
        return date->toIso();
    return toFeelText(value);
}

std::string plainText(const std::vector<std::string>& list)
{
    std::string text;
    for (const std::string& item : list)
        text += (text.empty() ? "" : ", ") + item;
    return "[" + text + "]";
}

}  // namespace huimin
