// Whole years and months between two days, known or not.
#include "core/feel/builtins/whole_time.h"

namespace huimin::feel {

namespace {

using Count = int (*)(Date from, Date to);

std::optional<Date> dayOf(const std::optional<Span::End>& end)
{
    const auto number = end ? end->at.toInteger() : std::nullopt;
    return number ? Date::fromDayNumber(*number) : std::nullopt;
}

/// The later it begins the fewer are complete; the later it ends the more.
Span countsBetween(const Span& from, const Span& to, Count count)
{
    Span result;
    const auto earliestFrom = dayOf(from.low);
    const auto latestFrom = dayOf(from.high);
    const auto earliestTo = dayOf(to.low);
    const auto latestTo = dayOf(to.high);
    if (latestFrom && earliestTo)
        result.low = Span::End{Number(count(*latestFrom, *earliestTo)), false};
    if (earliestFrom && latestTo)
        result.high = Span::End{Number(count(*earliestFrom, *latestTo)), false};
    return result;
}

/// The fact a date is, with nothing added.
OpenFactPtr factOf(const Measured& date)
{
    if (!date.form || date.form->parts().size() != 1 || !date.form->constant().isZero())
        return nullptr;
    const auto& part = date.form->parts().front();
    return part.coefficient == Number(1) && part.term.measure == Term::Measure::Itself ? part.term.fact : nullptr;
}

Value countUnknown(const Measured& from, const Measured& to, Term::Measure measure, Count count)
{
    Unknown dependencies = dependingOn({from.unknown, to.unknown});
    const auto until = to.unknown ? std::nullopt : dayOf(to.span.low);
    const OpenFactPtr fact = factOf(from);
    if (!until || !fact)
        return numberWithin(std::move(dependencies), countsBetween(from.span, to.span, count));
    const Term term{fact, measure, *until};
    const Span span = spanOf(term, dependencies.constraints);
    return numberWithin(std::move(dependencies), span, LinearForm(term));
}

struct Names {
    std::string_view from;
    std::string_view to;
};

Value countBetween(Arguments arguments, const Names& names, Term::Measure measure, Count count)
{
    const auto from = measureDate(arguments[0]);
    const auto to = measureDate(arguments[1]);
    if (!from)
        return wrongType(names.from, BasicType::Date, arguments[0]);
    if (!to)
        return wrongType(names.to, BasicType::Date, arguments[1]);
    if (from->unknown || to->unknown)
        return countUnknown(*from, *to, measure, count);
    return count(*arguments[0].as<Date>(), *arguments[1].as<Date>());
}

}  // namespace

Value age(Arguments arguments, const Environment&)
{
    return countBetween(arguments, {"birth_date", "on"}, Term::Measure::WholeYearsUntil, wholeYears);
}

Value wholeMonthsBetween(Arguments arguments, const Environment&)
{
    return countBetween(arguments, {"from", "to"}, Term::Measure::WholeMonthsUntil, wholeMonths);
}

}  // namespace huimin::feel
