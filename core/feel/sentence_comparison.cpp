// Comparisons: a fact against a figure, an option or another fact.
#include <algorithm>

#include "core/feel/printer_number.h"
#include "core/feel/sentence_parts.h"
#include "core/feel/value_text.h"

namespace huimin::feel {

namespace {

bool isNull(const Expr& expr)
{
    const auto* literal = std::get_if<Literal>(&expr.node);
    return literal && literal->value.isNull();
}

/// `known(x, null)` asks of x whether it is there.
const Expr& askedFor(const Expr& expr)
{
    const auto* call = std::get_if<Call>(&expr.node);
    const bool isKnown = call && call->function == "known" && call->arguments.size() == 2;
    return isKnown && isNull(*call->arguments.back().value) ? *call->arguments.front().value : expr;
}

Clause presenceClause(const Expr& of, bool isThere, const Scope& scope)
{
    const Expr& asked = askedFor(of);
    const auto path = scope.path(asked);
    if (const auto predicate = path ? scope.labels().predicate(*path) : std::nullopt)
        return predicateClause(*path, *predicate, isThere, scope);
    const Bilingual subject = noun(asked, scope);
    const Bilingual rest = fill(isThere ? words::isGiven : words::isNotGiven);
    return {subject, {rest.zh, copula(subject.en) + " " + rest.en}};
}

/// "the years of service are at least 12": the unit is in the subject already.
Bilingual withoutRepeatedUnit(Bilingual value, const std::string& subject)
{
    const std::size_t blank = value.en.find(' ');
    const bool isCounted = subject.starts_with("the number ") && value.en.find_first_not_of("0123456789") == blank;
    if (blank == std::string::npos || (!isCounted && subject.find(value.en.substr(blank + 1)) == std::string::npos))
        return value;
    value.en.erase(blank);
    return value;
}

/// The day in `day kind(day)`, of which its kind is said: 该日是休息日; null for anything else.
const Expr* dayOfKind(const Expr& expr)
{
    const auto* call = std::get_if<Call>(&expr.node);
    return call && call->function == "day kind" ? onlyArgument(*call) : nullptr;
}

/// How many there are above 0 of is at least one of them.
bool isAnyAtAll(Comparator op, const Expr& right, const words::Comparing& comparing)
{
    const Number* number = numberLiteral(right);
    return &comparing == &words::counts && op == Comparator::Greater && number && number->isZero();
}

Bilingual comparedText(Comparator op, const Expr& left, const Expr& right, const std::string& subject, const Scope& scope)
{
    const words::Comparing& comparing = comparingOf(left, right, scope);
    if (const Number* number = numberLiteral(right)) {
        if (const auto whole = wholeNumbers(op, *number, left, scope))
            return *whole;
    }
    const bool isEquality = op == Comparator::Equal || op == Comparator::NotEqual;
    if (isEquality && &comparing != &words::dates && !std::holds_alternative<Literal>(right.node))
        return fill(op == Comparator::Equal ? words::beSame : words::notBeSame, {noun(right, scope)});
    if (isAnyAtAll(op, right, comparing))
        return compared(Comparator::GreaterOrEqual, comparing, withoutRepeatedUnit(withUnit("1", *unitOf(left, scope)), subject));
    return compared(op, comparing, withoutRepeatedUnit(valueNoun(right, left, scope), subject));
}

}  // namespace

Clause comparisonClause(const Comparison& comparison, const Claim& claim, const Scope& scope)
{
    const Comparator op = claim.holds ? comparison.op : opposite(comparison.op);
    const bool isEquality = op == Comparator::Equal || op == Comparator::NotEqual;
    if (isEquality && (isNull(*comparison.right) || isNull(*comparison.left)))
        return presenceClause(isNull(*comparison.right) ? *comparison.left : *comparison.right, op == Comparator::NotEqual, scope);
    if (auto existence = existenceClause(comparison, claim.holds, scope))
        return *existence;
    if (const Pick pick = pickOf(*claim.expr); pick.whole)
        return pickClause(pick, claim, scope);
    const bool isTurned = std::holds_alternative<Literal>(comparison.left->node) &&
                          !std::holds_alternative<Literal>(comparison.right->node);
    const Expr& left = isTurned ? *comparison.right : *comparison.left;
    const Expr& right = isTurned ? *comparison.left : *comparison.right;
    const Bilingual subject = noun(left, scope);
    const Bilingual text = comparedText(isTurned ? mirrored(op) : op, left, right, subject.en, scope);
    return {subject, {text.zh, copula(subject.en) + " " + text.en}};
}

Clause pickClause(const Pick& pick, const Claim& claim, const Scope& scope)
{
    const Expr* day = dayOfKind(*pick.whole);
    const Bilingual subject = noun(day ? *day : *pick.whole, scope);
    std::vector<Bilingual> values{withoutRepeatedUnit(valueNoun(*pick.value, *pick.whole, scope), subject.en)};
    for (const Expr* more : claim.alsoOf)
        values.push_back(withoutRepeatedUnit(valueNoun(*pickOf(*more).value, *pick.whole, scope), subject.en));
    const Bilingual value = joined(values, words::orValues);
    if (pick.isOfMany)
        return {subject, fill(claim.holds ? words::includes : words::includesNot, {value})};
    const Bilingual text = fill(!claim.holds ? words::notBeValue : day ? words::isDayOf : words::beValue, {value});
    return {subject, {text.zh, copula(subject.en) + " " + text.en}};
}

Bilingual compared(Comparator op, const words::Comparing& comparing, const Bilingual& with)
{
    switch (op) {
    case Comparator::Equal: return fill(comparing.equal, {with});
    case Comparator::NotEqual: return fill(comparing.notEqual, {with});
    case Comparator::Less: return fill(comparing.less, {with});
    case Comparator::LessOrEqual: return fill(comparing.lessOrEqual, {with});
    case Comparator::Greater: return fill(comparing.greater, {with});
    case Comparator::GreaterOrEqual: return fill(comparing.greaterOrEqual, {with});
    }
    return with;
}

}  // namespace huimin::feel
