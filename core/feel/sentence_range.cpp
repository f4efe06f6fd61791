// in, between and the tests of a decision table's cell: 80至99岁, 城镇或农村.
#include "core/feel/printer_number.h"
#include "core/feel/sentence_parts.h"
#include "core/feel/value_text.h"

namespace huimin::feel {

namespace {

/// The ends of a range, either of which may be missing.
struct Ends {
    const Expr* low = nullptr;
    const Expr* high = nullptr;
    bool lowOpen = false;
    bool highOpen = false;
};

/// What is tested, or the value that unary tests are put to.
struct Tested {
    const Expr& expr;
    const Scope& scope;
    std::string subject;  ///< in English, for is or are
};

Bilingual behindCopula(const Bilingual& text, const Tested& tested)
{
    return {text.zh, copula(tested.subject) + " " + text.en};
}

Bilingual endText(Comparator op, const Expr& with, const Tested& tested)
{
    return compared(op, comparingOf(tested.expr, with, tested.scope), valueNoun(with, tested.expr, tested.scope));
}

/// Both ends belong to it and are figures: 80至99岁.
Bilingual closedText(const Ends& ends, bool holds, const Tested& tested)
{
    const Number& low = *numberLiteral(*ends.low);
    const Bilingual digits{exactDecimal(low), exactDecimal(low)};
    const Bilingual range = fill(words::fromTo, {digits, valueNoun(*ends.high, tested.expr, tested.scope)});
    return fill(holds ? words::beWithin : words::notBeWithin, {range});
}

Bilingual lowText(const Ends& ends, bool holds, const Tested& tested)
{
    const Comparator op = ends.lowOpen ? Comparator::Greater : Comparator::GreaterOrEqual;
    return endText(holds ? op : opposite(op), *ends.low, tested);
}

Bilingual highText(const Ends& ends, bool holds, const Tested& tested)
{
    const Comparator op = ends.highOpen ? Comparator::Less : Comparator::LessOrEqual;
    return endText(holds ? op : opposite(op), *ends.high, tested);
}

Bilingual withinText(const Ends& ends, bool holds, const Tested& tested)
{
    if (!ends.low && !ends.high)
        return fill(words::beValue, {fill(words::anyValue)});
    if (!ends.low || !ends.high)
        return ends.low ? lowText(ends, holds, tested) : highText(ends, holds, tested);
    if (ends.low == ends.high)
        return fill(holds ? words::beValue : words::notBeValue, {valueNoun(*ends.low, tested.expr, tested.scope)});
    const bool isClosed = !ends.lowOpen && !ends.highOpen && numberLiteral(*ends.low) && numberLiteral(*ends.high);
    if (isClosed)
        return closedText(ends, holds, tested);
    return fill(holds ? words::both : words::either, {lowText(ends, holds, tested), highText(ends, holds, tested)});
}

bool isOneValue(const Expr& test)
{
    return std::holds_alternative<Literal>(test.node) || std::holds_alternative<Negation>(test.node);
}

/// One test of a value: a range, a value, or the list that it is to be among.
Bilingual testText(const Expr& test, bool holds, const Tested& tested)
{
    if (const auto* range = std::get_if<RangeLiteral>(&test.node))
        return behindCopula(withinText({range->low.get(), range->high.get(), range->lowOpen, range->highOpen}, holds, tested), tested);
    if (isOneValue(test))
        return behindCopula(fill(holds ? words::beValue : words::notBeValue, {valueNoun(test, tested.expr, tested.scope)}), tested);
    return fill(holds ? words::isAmong : words::isNotAmong, {noun(test, tested.scope)});
}

/// The tests with a list written out taken as its items.
std::vector<const Expr*> flatTests(const std::vector<ExprPtr>& tests)
{
    std::vector<const Expr*> flat;
    for (const ExprPtr& test : tests) {
        if (const auto* list = std::get_if<ListLiteral>(&test->node)) {
            for (const ExprPtr& item : list->items)
                flat.push_back(item.get());
        } else {
            flat.push_back(test.get());
        }
    }
    return flat;
}

/// Values that follow one another are told together: 为城镇或农村.
Bilingual valuesText(const std::vector<const Expr*>& values, bool holds, const Tested& tested)
{
    std::vector<Bilingual> nouns;
    for (const Expr* value : values)
        nouns.push_back(valueNoun(*value, tested.expr, tested.scope));
    return behindCopula(fill(holds ? words::beValue : words::notBeValue, {joined(nouns, words::orValues)}), tested);
}

Bilingual testsText(const std::vector<ExprPtr>& tests, bool holds, const Tested& tested)
{
    std::vector<Bilingual> parts;
    std::vector<const Expr*> values;
    const auto endValues = [&] {
        if (!values.empty())
            parts.push_back(valuesText(values, holds, tested));
        values.clear();
    };
    for (const Expr* test : flatTests(tests)) {
        if (isOneValue(*test)) {
            values.push_back(test);
            continue;
        }
        endValues();
        parts.push_back(testText(*test, holds, tested));
    }
    endValues();
    return joined(parts, holds ? words::anyOfDescribed : words::allOfDescribed);
}

/// A cell's test that is a whole expression on `?` rather than a value of it.
bool isExpressionOnValue(const Expr& test)
{
    return std::holds_alternative<Comparison>(test.node) || std::holds_alternative<Logic>(test.node) ||
           std::holds_alternative<Call>(test.node) || std::holds_alternative<Between>(test.node) || std::holds_alternative<In>(test.node);
}

}  // namespace

Clause inClause(const In& in, bool holds, const Scope& scope)
{
    const Bilingual subject = noun(*in.value, scope);
    return {subject, testsText(in.tests, holds, {*in.value, scope, subject.en})};
}

Clause betweenClause(const Between& between, bool holds, const Scope& scope)
{
    const Bilingual subject = noun(*between.value, scope);
    const Tested tested{*between.value, scope, subject.en};
    return {subject, behindCopula(withinText({between.low.get(), between.high.get()}, holds, tested), tested)};
}

Clause testsClause(const UnaryTests& tests, bool holds, const Scope& scope)
{
    Expr value;
    value.node = Name{"?"};
    const Bilingual subject = noun(value, scope);
    const Tested tested{value, scope, subject.en};
    if (tests.tests.empty())
        return {subject, behindCopula(fill(holds ? words::beValue : words::notBeValue, {fill(words::anyValue)}), tested)};
    if (tests.tests.size() == 1 && isExpressionOnValue(*tests.tests.front()))
        return {{}, statement(claimOf(*tests.tests.front(), holds != tests.negated), scope)};
    return {subject, testsText(tests.tests, holds != tests.negated, tested)};
}

}  // namespace huimin::feel
