#include "tests/mutation/neighbours.h"

namespace huimin::tests {

namespace {

/// One unit of the last decimal a number is written with.
Number lastUnit(const Number& number)
{
    const std::string text = number.toString();
    const std::size_t point = text.find('.');
    Number unit(1);
    for (std::size_t i = point; point != std::string::npos && i + 1 < text.size(); ++i)
        unit = unit / Number(10);
    return unit;
}

}  // namespace

std::vector<Number> neighboursOf(const Number& number)
{
    const Number unit = lastUnit(number);
    return {number + unit, number - unit};
}

std::vector<Date> neighboursOf(Date day)
{
    std::vector<Date> days;
    for (const int step : {-1, 1}) {
        if (const auto other = day.plusDays(step))
            days.push_back(*other);
    }
    return days;
}

std::vector<Value> neighboursOf(const Value& value)
{
    std::vector<Value> values;
    if (const auto* number = value.as<Number>()) {
        for (Number& other : neighboursOf(*number))
            values.emplace_back(std::move(other));
    }
    if (const auto* day = value.as<Date>()) {
        for (const Date other : neighboursOf(*day))
            values.emplace_back(other);
    }
    if (const auto* duration = value.as<DaysDuration>())
        values.emplace_back(DaysDuration{duration->seconds + DaysDuration::ofDays(1).seconds});
    if (const auto* duration = value.as<MonthsDuration>())
        values.emplace_back(MonthsDuration{duration->months + 1});
    if (const auto* truth = value.as<bool>())
        values.emplace_back(!*truth);
    return values;
}

std::vector<std::string> neighboursOfText(const std::string& text)
{
    std::vector<std::string> texts;
    if (const auto days = DaysDuration::parse(text))
        texts.push_back(DaysDuration{days->seconds + DaysDuration::ofDays(1).seconds}.toIso());
    if (const auto months = MonthsDuration::parse(text))
        texts.push_back(MonthsDuration{months->months + 1}.toIso());
    if (const auto day = Date::parse(text)) {
        for (const Date other : neighboursOf(*day))
            texts.push_back(other.toIso());
    }
    return texts;
}

std::vector<feel::Comparator> othersOf(feel::Comparator op)
{
    using enum feel::Comparator;
    switch (op) {
    case Equal: return {NotEqual};
    case NotEqual: return {Equal};
    case Less: return {LessOrEqual, GreaterOrEqual};
    case LessOrEqual: return {Less, Greater};
    case Greater: return {GreaterOrEqual, LessOrEqual};
    case GreaterOrEqual: return {Greater, Less};
    }
    return {};
}

std::optional<feel::ArithmeticOperator> otherOf(feel::ArithmeticOperator op)
{
    using enum feel::ArithmeticOperator;
    switch (op) {
    case Add: return Subtract;
    case Subtract: return Add;
    case Multiply: return Divide;
    case Divide: return Multiply;
    case Power: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace huimin::tests
