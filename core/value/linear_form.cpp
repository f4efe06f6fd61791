#include "core/value/linear_form.h"

#include <algorithm>
#include <tuple>

namespace huimin {

bool operator==(const Term& a, const Term& b)
{
    return (a.fact == b.fact || a.fact->path == b.fact->path) && a.measure == b.measure && a.until == b.until;
}

bool operator<(const Term& a, const Term& b)
{
    return std::tie(a.fact->order, a.fact->path, a.measure, a.until) <
           std::tie(b.fact->order, b.fact->path, b.measure, b.until);
}

LinearForm operator+(const LinearForm& a, const LinearForm& b)
{
    LinearForm sum(a.m_constant + b.m_constant);
    auto left = a.m_parts.begin();
    auto right = b.m_parts.begin();
    while (left != a.m_parts.end() || right != b.m_parts.end()) {
        if (right == b.m_parts.end() || (left != a.m_parts.end() && left->term < right->term)) {
            sum.m_parts.push_back(*left++);
        } else if (left == a.m_parts.end() || right->term < left->term) {
            sum.m_parts.push_back(*right++);
        } else {
            Number coefficient = left->coefficient + right->coefficient;
            if (!coefficient.isZero())
                sum.m_parts.push_back({left->term, std::move(coefficient)});
            ++left;
            ++right;
        }
    }
    return sum;
}

LinearForm operator*(const LinearForm& a, const Number& factor)
{
    LinearForm product(a.m_constant * factor);
    if (!factor.isZero()) {
        for (const auto& part : a.m_parts)
            product.m_parts.push_back({part.term, part.coefficient * factor});
    }
    return product;
}

LinearForm LinearForm::direction() const
{
    LinearForm parts = *this;
    parts.m_constant = Number(0);
    return parts * (Number(1) / m_parts.front().coefficient);
}

bool operator<(const LinearForm& a, const LinearForm& b)
{
    if (a.constant() != b.constant())
        return a.constant() < b.constant();
    return std::lexicographical_compare(a.parts().begin(), a.parts().end(), b.parts().begin(), b.parts().end(),
                                        [](const LinearForm::Part& x, const LinearForm::Part& y) {
                                            if (x.term == y.term)
                                                return x.coefficient < y.coefficient;
                                            return x.term < y.term;
                                        });
}

bool operator<(const Cut& a, const Cut& b)
{
    if (!(a.direction == b.direction))
        return a.direction < b.direction;
    if (a.at != b.at)
        return a.at < b.at;
    return a.above < b.above;
}

namespace {

/// A cut between whole years (months) told on the date: "fewer than n years are complete until that day" is
/// "born after the latest date of which n are complete".
Cut onTheDate(const Term& term, const Cut& cut)
{
    const int years = static_cast<int>(cut.at.toInteger().value_or(0));
    const std::optional<Date> latest = term.measure == Term::Measure::WholeYearsUntil
                                           ? latestCompletingYears(term.until, years)
                                           : latestCompletingMonths(term.until, years);
    if (!latest)
        return cut;
    return {LinearForm(Term{term.fact, Term::Measure::Itself, {}}), Number(latest->dayNumber() + 1), false};
}

}  // namespace

Cut cutWhereNegative(const LinearForm& form, bool orEqual)
{
    const Number scale = form.parts().front().coefficient;
    // constant + scale × direction < 0  ⇔  direction < (or, for a negative scale, >) −constant / scale
    Cut cut{form.direction(), -form.constant() / scale, scale.isNegative() != orEqual};
    const auto& parts = cut.direction.parts();
    if (parts.size() == 1 && parts.front().term.isWhole()) {
        cut.at = cut.above ? cut.at.floor() + Number(1) : cut.at.ceiling();
        cut.above = false;
        if (parts.front().term.measure != Term::Measure::Itself)
            return onTheDate(parts.front().term, cut);
    }
    return cut;
}

}  // namespace huimin
