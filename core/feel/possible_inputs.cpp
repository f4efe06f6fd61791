#include "core/feel/possible_inputs.h"

#include <algorithm>

#include "core/feel/evaluator.h"

namespace huimin::feel {

namespace {

bool speaksOfTheInput(const Expr& expr)
{
    if (const Name* name = std::get_if<Name>(&expr.node))
        return name->text == "?";
    bool found = false;
    forEachChild(expr, [&](const Expr& child) { found = found || speaksOfTheInput(child); });
    return found;
}

/// A number that can be anything in a span and hangs on nothing else.
OpenFactPtr standIn(const Unknown& input)
{
    OpenFact fact;
    fact.path = "?";
    fact.kind = input.kind == Unknown::Kind::Date ? OpenFact::Kind::Date : OpenFact::Kind::Number;
    fact.span = input.span;
    const bool wholeForm = input.form && input.form->constant().isInteger() &&
                           std::all_of(input.form->parts().begin(), input.form->parts().end(), [](const LinearForm::Part& part) {
                               return part.term.isWhole() && part.coefficient.isInteger();
                           });
    fact.whole = input.kind == Unknown::Kind::Date || wholeForm;
    return std::make_shared<const OpenFact>(fact);
}

/// Where the tests turn, and the ends of the span, in order.
std::vector<Number> turningPoints(const OpenFactPtr& fact, const std::vector<ExprPtr>& tests, const Environment& environment)
{
    const Value probe(unknownFact(fact, nullptr));
    std::vector<Number> points;
    for (const ExprPtr& test : tests) {
        const Value result = evaluateTests(*test, probe, environment);
        for (const Cut& cut : result.unknown() ? result.unknown()->cuts : SharedSet<Cut>()) {
            const auto& parts = cut.direction.parts();
            if (parts.size() == 1 && parts.front().term.fact == fact)
                points.push_back(cut.at);
        }
    }
    for (const auto& end : {fact->span.low, fact->span.high}) {
        if (end)
            points.push_back(end->at);
    }
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

/// The points, and one number before, between and after them, as far as they lie in the span.
std::vector<Number> oneOfEachStretch(const std::vector<Number>& points, const OpenFact& fact)
{
    if (points.empty())
        return {Number(0)};
    std::vector<Number> numbers{points.front() - Number(1), points.back() + Number(1)};
    for (std::size_t i = 0; i < points.size(); ++i) {
        numbers.push_back(points[i]);
        if (i > 0) {
            const Number middle = (points[i - 1] + points[i]) / Number(2);
            numbers.push_back(fact.whole ? middle.floor() : middle);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::erase_if(numbers, [&](const Number& n) { return !fact.span.contains(n) || (fact.whole && !n.isInteger()); });
    return numbers;
}

std::vector<Value> possibleNumbers(const Value& input, const std::vector<ExprPtr>& tests, const Environment& environment)
{
    const OpenFactPtr fact = standIn(*input.unknown());
    std::vector<Value> values;
    for (const Number& number : oneOfEachStretch(turningPoints(fact, tests, environment), *fact)) {
        if (fact->kind == OpenFact::Kind::Number)
            values.emplace_back(number);
        else if (const auto date = Date::fromDayNumber(number.toInteger().value_or(0)))
            values.emplace_back(*date);
    }
    return values.empty() ? std::vector{input} : values;
}

}  // namespace

std::vector<Value> possibleInputs(const Value& input, const std::vector<ExprPtr>& tests, const Environment& environment)
{
    const Unknown* unknown = input.unknown();
    if (!unknown)
        return {input};
    switch (unknown->kind) {
    case Unknown::Kind::Truth: return {true, false};
    case Unknown::Kind::Choice: return unknown->options.empty() ? std::vector{input} : std::vector<Value>(unknown->options.begin(), unknown->options.end());
    case Unknown::Kind::Number:
    case Unknown::Kind::Date: break;
    case Unknown::Kind::Anything: return {input};
    }
    const bool plain = std::none_of(tests.begin(), tests.end(), [](const ExprPtr& test) { return speaksOfTheInput(*test); });
    return plain ? possibleNumbers(input, tests, environment) : std::vector{input};
}

}  // namespace huimin::feel
