#include "core/value/constraints.h"

namespace huimin {

ConstraintsPtr Constraints::with(const ConstraintsPtr& these, LinearForm direction, Span span)
{
    auto longer = std::make_shared<Constraints>();
    if (these)
        longer->m_all = these->m_all;
    for (auto& [known, range] : longer->m_all) {
        if (known == direction) {
            range = intersect(range, span);
            return longer;
        }
    }
    longer->m_all.emplace_back(std::move(direction), std::move(span));
    return longer;
}

namespace {

/// Whole numbers reach only whole ends: (2, 3) holds none, (2, 5) holds 3 and 4.
Span wholeNumbersOf(Span span)
{
    if (span.low)
        span.low = Span::End{span.low->open ? span.low->at.floor() + Number(1) : span.low->at.ceiling(), false};
    if (span.high)
        span.high = Span::End{span.high->open ? span.high->at.ceiling() - Number(1) : span.high->at.floor(), false};
    return span;
}

Span measured(const Term& term, const Span& days)
{
    const auto count = [&](const Span::End& end) {
        const auto date = Date::fromDayNumber(end.at.toInteger().value_or(0)).value_or(Date());
        return Number(term.measure == Term::Measure::WholeYearsUntil ? wholeYears(date, term.until)
                                                                     : wholeMonths(date, term.until));
    };
    Span result;  // a later date has fewer years behind it
    if (days.high)
        result.low = Span::End{count(*days.high), false};
    if (days.low)
        result.high = Span::End{count(*days.low), false};
    return result;
}

}  // namespace

Span spanOf(const Term& term, const ConstraintsPtr& constraints)
{
    const Term itself{term.fact, Term::Measure::Itself, {}};
    Span span = term.fact->span;
    if (constraints) {
        for (const auto& [direction, range] : constraints->all()) {
            if (direction.parts().size() == 1 && direction.parts().front().term == itself)
                span = intersect(span, range);
        }
    }
    if (term.fact->whole)
        span = wholeNumbersOf(span);
    if (term.measure == Term::Measure::Itself)
        return span;
    span = measured(term, span);
    if (constraints) {
        for (const auto& [direction, range] : constraints->all()) {
            if (direction.parts().size() == 1 && direction.parts().front().term == term)
                span = intersect(span, wholeNumbersOf(range));
        }
    }
    return span;
}

Span spanOf(const LinearForm& form, const ConstraintsPtr& constraints)
{
    Span span = Span::only(form.constant());
    for (const auto& part : form.parts())
        span = span + spanOf(part.term, constraints) * part.coefficient;
    if (!constraints || form.isConstant())
        return span;
    const LinearForm direction = form.direction();
    const Number& scale = form.parts().front().coefficient;
    for (const auto& [known, range] : constraints->all()) {
        if (known == direction)
            span = intersect(span, range * scale + Span::only(form.constant()));
    }
    return span;
}

}  // namespace huimin
