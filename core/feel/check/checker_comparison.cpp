// Comparisons before anything is computed: what can be compared, what always comes out the same, and what is sure afterwards.
#include <algorithm>

#include "core/feel/check/check_sentences.h"
#include "core/feel/check/checker.h"

namespace huimin::feel {

namespace {

using T = BasicType;
using Op = Comparator;

bool isEquality(Op op)
{
    return op == Op::Equal || op == Op::NotEqual;
}

std::string_view symbolOf(Op op)
{
    switch (op) {
    case Op::Equal: return "=";
    case Op::NotEqual: return "!=";
    case Op::Less: return "<";
    case Op::LessOrEqual: return "<=";
    case Op::Greater: return ">";
    case Op::GreaterOrEqual: return ">=";
    }
    return "";
}

std::optional<Span::End> open(std::optional<Span::End> end)
{
    if (end)
        end->open = true;
    return end;
}

/// Where a number lies of which `it op other` is sure.
Span spanBeside(Op op, const Span& other)
{
    switch (op) {
    case Op::Equal: return other;
    case Op::NotEqual: return {};
    case Op::Less: return {std::nullopt, open(other.high)};
    case Op::LessOrEqual: return {std::nullopt, other.high};
    case Op::Greater: return {open(other.low), std::nullopt};
    case Op::GreaterOrEqual: return {other.low, std::nullopt};
    }
    return {};
}

/// A span without a number that is not reached, where that is one of its ends.
Span withoutEnd(const Span& span, const Number& excluded)
{
    Span rest;
    if (span.low && span.low->at == excluded)
        rest.low = open(span.low);
    if (span.high && span.high->at == excluded)
        rest.high = open(span.high);
    return rest;
}

/// What is sure of a value where `it op other` holds.
Narrowing sureOf(Op op, const StaticType& it, const StaticType& other)
{
    Narrowing sure;
    if (other.types == TypeSet(T::Null)) {
        sure.notNull = op == Op::NotEqual;
        return sure;
    }
    sure.notNull = op != Op::NotEqual && !(op == Op::Equal && other.mayBeNull());
    if (it.types.has(T::Number) && other.isNumber()) {
        sure.span = spanBeside(op, other.span);
        const auto single = other.span.single();
        if (op == Op::NotEqual && single) {
            sure.span = withoutEnd(it.span, *single);
            sure.notZero = single->isZero();
        }
    }
    if (other.truth && isEquality(op) && !it.mayBeNull())
        sure.truth = *other.truth == (op == Op::Equal);
    if (it.types.has(T::String) && other.types.isOnly(T::String) && other.options) {
        if (op == Op::Equal)
            sure.only = *other.options;
        else if (op == Op::NotEqual && other.options->size() == 1)
            sure.excluded = *other.options;
    }
    return sure;
}

std::optional<bool> settledNumbers(Op op, const StaticType& a, const StaticType& b)
{
    if (a.span.isEmpty() || b.span.isEmpty())
        return std::nullopt;
    const auto inverted = [](std::optional<bool> truth) { return truth ? std::optional(!*truth) : truth; };
    switch (op) {
    case Op::Less: return allLess(a.span, b.span);
    case Op::GreaterOrEqual: return inverted(allLess(a.span, b.span));
    case Op::Greater: return allLess(b.span, a.span);
    case Op::LessOrEqual: return inverted(allLess(b.span, a.span));
    case Op::Equal: {
        if (intersect(a.span, b.span).isEmpty())
            return false;
        const auto one = a.span.single();
        const auto other = b.span.single();
        if ((one && one->isZero() && b.notZero) || (other && other->isZero() && a.notZero))
            return false;
        return one && other ? std::optional(true) : std::nullopt;
    }
    case Op::NotEqual: return inverted(settledNumbers(Op::Equal, a, b));
    }
    return std::nullopt;
}

std::optional<bool> settledTexts(Op op, const StaticType& a, const StaticType& b)
{
    if (!isEquality(op) || !a.options || !b.options || a.options->empty() || b.options->empty())
        return std::nullopt;
    const bool shared = std::any_of(a.options->begin(), a.options->end(), [&](const std::string& option) {
        return std::find(b.options->begin(), b.options->end(), option) != b.options->end();
    });
    if (!shared)
        return op == Op::NotEqual;
    if (a.options->size() == 1 && b.options->size() == 1)
        return op == Op::Equal;
    return std::nullopt;
}

/// A name or path, of which it is known for sure when it is null.
bool isPlace(const std::string& key)
{
    return key.starts_with('{') && key.find_first_of("([ ") == std::string::npos;
}

/// What a comparison always comes out as, whatever the facts.
std::optional<bool> settled(Op op, const Judgement& a, const Judgement& b)
{
    if (a.type.types == TypeSet(T::Null) || b.type.types == TypeSet(T::Null)) {
        const Judgement& other = a.type.types == TypeSet(T::Null) ? b : a;
        const bool neverNull = isPlace(other.key) && !other.type.mayBeNull();
        return neverNull ? std::optional(op == Op::NotEqual) : std::nullopt;
    }
    std::optional<bool> always;
    if (a.type.isNumber() && b.type.isNumber())
        always = settledNumbers(op, a.type, b.type);
    else if (a.type.types.isOnly(T::String) && b.type.types.isOnly(T::String))
        always = settledTexts(op, a.type, b.type);
    // Null equals null and nothing else.
    const bool saysEqual = always && *always == (op == Op::Equal);
    const bool mayDiffer = saysEqual ? a.type.mayBeNull() || b.type.mayBeNull() : a.type.mayBeNull() && b.type.mayBeNull();
    return isEquality(op) && mayDiffer ? std::nullopt : always;
}

bool canBeCompared(Op op, TypeSet a, TypeSet b)
{
    const TypeSet shared = (a & b).without(T::Null);
    if (!isEquality(op))
        return !(shared & TypeSet::ordered()).isEmpty();
    return !shared.isEmpty() || a == TypeSet(T::Null) || b == TypeSet(T::Null);
}

}  // namespace

Judgement Checker::compared(Comparator op, const Side& left, const Side& right, const Expr* at)
{
    const Expr& place = at ? *at : left.expr;
    StaticType a = left.judgement.type;
    StaticType b = right.judgement.type;
    Judgement result{truth()};
    if (!left.judgement.key.empty() && !right.judgement.key.empty())
        result.key = "(" + left.judgement.key + " " + std::string(symbolOf(op)) + " " + right.judgement.key + ")";
    if (a.types.isAnything() || b.types.isAnything()) {
        result.type = failing(orNull(result.type), std::max(failureWith(a), failureWith(b)));
        return result;
    }
    if (!canBeCompared(op, a.types, b.types)) {
        find(place, fill(checks::noSuchComparison, {typeName(a.types), typeName(b.types)}));
        return {anything()};
    }
    if (!isEquality(op)) {
        mustBeAsked(left.expr, a);
        mustBeAsked(right.expr, b);
    }
    if (a.types.has(T::Number) && b.types.has(T::Number))
        oneUnit(place, a, b);
    if (hasNoSuchOption(left, right))
        return {anything()};
    if (!isEquality(op) && (a.mayBeNull() || b.mayBeNull()))
        result.type = failing(orNull(result.type), std::max(failureWith(a), failureWith(b)));
    if (isEquality(op)) {
        mustNotFailSilently(left, b);
        mustNotFailSilently(right, a);
    }
    result.type.truth = settled(op, left.judgement, right.judgement);
    if (isEquality(op) && b.truth && !a.mayBeNull()) {
        // `x = true` makes sure of all that x does.
        const bool asItIs = *b.truth == (op == Op::Equal);
        result.ifTrue = asItIs ? left.judgement.ifTrue : left.judgement.ifFalse;
        result.ifFalse = asItIs ? left.judgement.ifFalse : left.judgement.ifTrue;
        return result;
    }
    const Op flipped = mirrored(op);
    result.ifTrue = both(Knowledge::that(left.judgement.key, sureOf(op, a, b)), Knowledge::that(right.judgement.key, sureOf(flipped, b, a)));
    result.ifFalse = both(Knowledge::that(left.judgement.key, sureOf(opposite(op), a, b)),
                          Knowledge::that(right.judgement.key, sureOf(opposite(flipped), b, a)));
    return result;
}

/// What may not come out is not to be taken for different from what it is compared with. Whoever asks for null has asked.
void Checker::mustNotFailSilently(const Side& side, const StaticType& other)
{
    const StaticType& type = side.judgement.type;
    if (type.mayBeNull() && type.failure == Failure::Untold && !(other.types == TypeSet(T::Null)))
        warn(side.expr, fill(checks::nullEqualsNothing), false);
}

bool Checker::hasNoSuchOption(const Side& left, const Side& right)
{
    return !mustBeOption(left.expr, left.judgement.type, right.judgement.type) ||
           !mustBeOption(right.expr, right.judgement.type, left.judgement.type);
}

Judgement Checker::between(const Expr& expr, const Between& node, const Knowledge& known)
{
    const Judgement value = judge(*node.value, known);
    const Judgement low = judge(*node.low, known);
    const Judgement high = judge(*node.high, known);
    Judgement result = bothHold(compared(Op::GreaterOrEqual, {*node.value, value}, {*node.low, low}),
                                compared(Op::LessOrEqual, {*node.value, value}, {*node.high, high}));
    neverBetween({*node.low, low}, {*node.high, high}, false, result);
    warnIfSettled(expr, result);
    return result;
}

/// Two comparisons of which neither is worth a word where the other leaves something open.
Judgement Checker::bothHold(const Judgement& a, const Judgement& b)
{
    Judgement result{truth()};
    if (a.type.mayBeNull() || b.type.mayBeNull())
        result.type = failing(orNull(result.type), std::max(a.type.failure, b.type.failure));
    if ((a.type.truth && !*a.type.truth) || (b.type.truth && !*b.type.truth))
        result.type.truth = false;
    else if (a.type.truth && b.type.truth)
        result.type.truth = true;
    if (!a.key.empty() && !b.key.empty())
        result.key = "(" + a.key + " and " + b.key + ")";
    result.ifTrue = both(a.ifTrue, b.ifTrue);
    result.ifFalse = either(a.ifFalse, b.ifFalse);
    return result;
}

}  // namespace huimin::feel
