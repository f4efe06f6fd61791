// Standards and parameters in an evaluation, as of the day of determination or of a day that a fact gives.
#include "core/determination/determination_sentences.h"
#include "core/determination/evaluation.h"
#include "core/feel/operators.h"

namespace huimin {

Value Evaluation::standardOnDay(const Standard& standard, Date day) const
{
    if (standard.isSwitch && !standard.inForce.contains(day))
        return false;
    if (const auto value = huimin::standardOn(standard, m_model.input().standards.get(), day))
        return standard.isSwitch ? Value(value->isOn) : Value(value->value);
    return open(m_model.openStandard(standard, day));
}

Value Evaluation::parameterOnDay(const Parameter& parameter, Date day) const
{
    if (const Parameter::Dated* dated = parameter.on(day))
        return dated->value;
    Unknown unknown = *unknownBecause(fill(sentences::packHasNoValue, {parameter.label, day.toIso()}));
    unknown.kind = Unknown::Kind::Number;
    return unknown;
}

namespace {

/// The days between two at which a value may turn, the first included.
std::vector<Date> candidateDays(const Span& days, std::vector<Date> turning)
{
    std::vector<Date> candidates;
    const auto first = days.low ? Date::fromDayNumber(days.low->at.toInteger().value_or(0)) : std::nullopt;
    candidates.push_back(first.value_or(Date()));
    for (const Date day : turning) {
        if (day > candidates.front() && days.contains(Number(day.dayNumber())))
            candidates.push_back(day);
    }
    return candidates;
}

/// The value on a day that is not known: either of those it can be, with a cut at each day on which it turns.
template <typename OnDay>
Value onUnknownDay(const Unknown& day, const std::vector<Date>& turning, OnDay onDay)
{
    const auto candidates = candidateDays(day.span, turning);
    Unknown decider = day;
    if (day.form && !day.form->isConstant()) {
        for (std::size_t i = 1; i < candidates.size(); ++i)
            decider.cuts.add({cutWhereNegative(*day.form + LinearForm(-Number(candidates[i].dayNumber())), false)});
    }
    Value result = onDay(candidates.front());
    for (std::size_t i = 1; i < candidates.size(); ++i)
        result = eitherOf(result, onDay(candidates[i]), decider);
    return result;
}

}  // namespace

Value Evaluation::standard(const Standard& standard, const Value& day) const
{
    if (const Date* known = day.as<Date>())
        return standardOnDay(standard, *known);
    const Unknown* unknown = day.unknown();
    if (!unknown || unknown->kind != Unknown::Kind::Date)
        return day;
    return onUnknownDay(*unknown, turningDays(standard, m_model.input().standards.get()),
                        [&](Date on) { return standardOnDay(standard, on); });
}

Value Evaluation::standardsOn(const Value& day) const
{
    auto all = std::make_shared<ContextValue>();
    for (const auto& [id, each] : m_model.rules().standards)
        all->entries.emplace_back(id, standard(each, day));
    return Value(Value::Context(std::move(all)));
}

Value Evaluation::parametersOn(const Value& day) const
{
    auto all = std::make_shared<ContextValue>();
    for (const auto& [id, each] : m_model.rules().parameters) {
        std::vector<Date> turning;
        for (const auto& dated : each.values) {
            if (dated.period.from)
                turning.push_back(*dated.period.from);
            if (dated.period.to && dated.period.to->plusDays(1))
                turning.push_back(*dated.period.to->plusDays(1));
        }
        const auto onDay = [this, &parameter = each](Date on) { return parameterOnDay(parameter, on); };
        if (const Date* known = day.as<Date>())
            all->entries.emplace_back(id, onDay(*known));
        else if (const Unknown* unknown = day.unknown(); unknown && unknown->kind == Unknown::Kind::Date)
            all->entries.emplace_back(id, onUnknownDay(*unknown, turning, onDay));
        else
            all->entries.emplace_back(id, day);
    }
    return Value(Value::Context(std::move(all)));
}

}  // namespace huimin
