// Tests that a value is put to before anything is computed: ranges, lists, and what stands in a cell of a decision table.
#include <algorithm>

#include "core/feel/check/check_sentences.h"
#include "core/feel/check/checker.h"
#include "core/feel/check/constant.h"
#include "core/feel/operators.h"

namespace huimin::feel {

namespace {

using T = BasicType;
using Op = Comparator;

/// Whether the high end surely lies below the low one, or at it where one of them is left out.
bool isTurnedRound(const StaticType& low, const StaticType& high, bool open)
{
    if (low.span.isEmpty() || high.span.isEmpty())
        return false;
    const auto rising = allLess(low.span, high.span);
    const auto falling = allLess(high.span, low.span);
    return open ? rising && !*rising : falling && *falling;
}

}  // namespace

/// Between ends that are the wrong way round lies nothing.
void Checker::neverBetween(const Side& low, const Side& high, bool open, Judgement& result)
{
    const StaticType& a = low.judgement.type;
    const StaticType& b = high.judgement.type;
    bool isNever = a.isNumber() && b.isNumber() && isTurnedRound(a, b, open);
    const auto lowest = constantOf(low.expr);
    const auto highest = constantOf(high.expr);
    if (lowest && highest)
        isNever = isNever || compare(open ? Op::LessOrEqual : Op::Less, *highest, *lowest).isTrue();
    if (isNever && !result.type.types.isAnything())
        result.type.truth = false;
}

Judgement Checker::in(const Expr& expr, const In& node, const Knowledge& known)
{
    const Judgement value = judge(*node.value, known);
    Judgement result = anyOf(node.tests, {*node.value, value}, known);
    warnIfSettled(expr, result);
    return result;
}

Judgement Checker::unaryTests(const Expr& expr, const UnaryTests& node, const Knowledge& known)
{
    const auto asked = bound("?", known);
    if (!asked || node.tests.empty())
        return {node.tests.empty() ? truthThatIs(true) : truth()};
    Judgement result = anyOf(node.tests, {expr, *asked}, known);
    if (!node.negated)
        return result;
    std::swap(result.ifTrue, result.ifFalse);
    if (result.type.truth)
        result.type.truth = !*result.type.truth;
    result.key.clear();
    return result;
}

namespace {

/// What is asked after tests that it did not meet.
Judgement stillOpen(Judgement asked, const Knowledge& notMet)
{
    if (const Narrowing* sure = asked.key.empty() ? nullptr : notMet.of(asked.key))
        asked.type = narrowed(std::move(asked.type), *sure);
    return asked;
}

}  // namespace

/// Whether a value meets one of several tests.
Judgement Checker::anyOf(const std::vector<ExprPtr>& tests, const Side& input, const Knowledge& known)
{
    Judgement result{truthThatIs(false)};
    bool isFirst = true;
    m_bindings.push_back({"?", input.judgement});
    for (const ExprPtr& each : tests) {
        const Judgement one = test(*each, {input.expr, stillOpen(input.judgement, result.ifFalse)}, known);
        if (one.type.types.isAnything() || one.type.mayBeNull())
            result.type = failing(orNull(result.type), one.type.failure);
        if (one.type.truth && *one.type.truth)
            result.type.truth = true;
        else if (!one.type.truth && !(result.type.truth && *result.type.truth))
            result.type.truth = std::nullopt;
        result.ifTrue = isFirst ? one.ifTrue : either(result.ifTrue, one.ifTrue);
        result.ifFalse = both(result.ifFalse, one.ifFalse);
        isFirst = false;
    }
    m_bindings.pop_back();
    return result;
}

namespace {

bool mentionsInput(const Expr& expr)
{
    if (const Name* name = std::get_if<Name>(&expr.node))
        return name->text == "?";
    bool found = false;
    forEachChild(expr, [&](const Expr& child) { found = found || mentionsInput(child); });
    return found;
}

}  // namespace

/// One test put to a value: a range it lies in, a list it is one of, a value it equals, or a truth about `?`.
Judgement Checker::test(const Expr& expr, const Side& input, const Knowledge& known)
{
    if (const auto* range = std::get_if<RangeLiteral>(&expr.node))
        return withinRange(*range, input, known);
    if (const auto* list = std::get_if<ListLiteral>(&expr.node))
        return anyOf(list->items, input, known);
    Judgement wanted = judge(expr, known);
    if (mentionsInput(expr)) {
        mustBeTruth(expr, wanted.type);
        return wanted;
    }
    if (wanted.type.types.isOnly(T::Range))
        return {truth()};
    const bool isList = wanted.type.types.isOnly(T::List) && !input.judgement.type.types.has(T::List);
    if (!isList)
        return compared(Op::Equal, input, {expr, wanted}, &expr);
    const Judgement one = compared(Op::Equal, input, {expr, {itemOf(wanted.type)}}, &expr);
    return {one.type.truth && !*one.type.truth ? truthThatIs(false) : truth()};
}

Judgement Checker::withinRange(const RangeLiteral& node, const Side& input, const Knowledge& known)
{
    Judgement result{truthThatIs(true)};
    if (node.low && node.low == node.high)  // `= x`
        return compared(Op::Equal, input, {*node.low, judge(*node.low, known)}, node.low.get());
    std::optional<Judgement> low;
    if (node.low) {
        low = judge(*node.low, known);
        result = compared(node.lowOpen ? Op::Greater : Op::GreaterOrEqual, input, {*node.low, *low}, node.low.get());
    }
    if (node.high) {
        const Judgement high = judge(*node.high, known);
        const Judgement below = compared(node.highOpen ? Op::Less : Op::LessOrEqual, input, {*node.high, high}, node.high.get());
        result = low ? bothHold(result, below) : below;
        if (low)
            neverBetween({*node.low, *low}, {*node.high, high}, node.lowOpen || node.highOpen, result);
    }
    return result;
}

}  // namespace huimin::feel
