#include "core/feel/check/checker.h"

#include <algorithm>

#include "core/feel/check/check_sentences.h"

namespace huimin::feel {

/// What each construct is; every one but the simplest has a function of its own.
struct JudgeVisitor {
    Checker& check;
    const Expr& expr;
    const Knowledge& known;

    Judgement operator()(const Literal& node) { return {typeOfValue(node.value), toFeelText(node.value)}; }
    Judgement operator()(const Name& node) { return check.name(node, known); }
    Judgement operator()(const Negation& node) { return check.negated(node, known); }
    Judgement operator()(const Arithmetic& node) { return check.arithmetic(expr, node, known); }
    Judgement operator()(const Comparison& node)
    {
        const Judgement left = check.judge(*node.left, known);
        const Judgement right = check.judge(*node.right, known);
        Judgement result = check.compared(node.op, {*node.left, left}, {*node.right, right});
        check.warnIfSettled(expr, result);
        return result;
    }
    Judgement operator()(const Logic& node) { return check.logic(node, known); }
    Judgement operator()(const If& node) { return check.conditional(node, known); }
    Judgement operator()(const Between& node) { return check.between(expr, node, known); }
    Judgement operator()(const In& node) { return check.in(expr, node, known); }
    Judgement operator()(const Path& node) { return check.path(expr, node, known); }
    Judgement operator()(const Filter& node) { return check.filter(node, known); }
    Judgement operator()(const Call& node) { return check.call(expr, node, known); }
    Judgement operator()(const ListLiteral& node) { return check.list(node, known); }
    Judgement operator()(const ContextLiteral& node) { return check.context(node, known); }
    Judgement operator()(const RangeLiteral& node) { return check.range(expr, node, known); }
    Judgement operator()(const Quantified& node) { return check.quantified(node, known); }
    Judgement operator()(const For& node) { return check.forLoop(node, known); }
    Judgement operator()(const InstanceOf& node)
    {
        check.judge(*node.value, known);
        return {truth()};
    }
    Judgement operator()(const UnaryTests& node) { return check.unaryTests(expr, node, known); }
};

Judgement Checker::judge(const Expr& expr, const Knowledge& known)
{
    Judgement judgement = std::visit(JudgeVisitor{*this, expr, known}, expr.node);
    if (const Narrowing* sure = judgement.key.empty() ? nullptr : known.of(judgement.key))
        judgement.type = narrowed(std::move(judgement.type), *sure);
    if (judgement.type.types.isOnly(BasicType::Boolean)) {
        judgement.ifTrue = both(judgement.ifTrue, Knowledge::that(judgement.key, {.truth = true}));
        judgement.ifFalse = both(judgement.ifFalse, Knowledge::that(judgement.key, {.truth = false}));
    }
    return judgement;
}

Judgement Checker::judgeTests(const Expr& tests, const Judgement& input, const Knowledge& known)
{
    m_bindings.push_back({"?", input});
    Judgement result = judge(tests, known);
    m_bindings.pop_back();
    return result;
}

namespace {

/// Where what an expression gives is written first: of `if … then a else …`, a.
const Expr& firstAnswer(const Expr& expr)
{
    const If* node = std::get_if<If>(&expr.node);
    return node ? firstAnswer(*node->then) : expr;
}

}  // namespace

/// False, after a complaint, where the branches have no type in common. Null goes with every type.
bool Checker::alike(const If& node, const StaticType& then, const StaticType& otherwise)
{
    const TypeSet a = then.types.without(BasicType::Null);
    const TypeSet b = otherwise.types.without(BasicType::Null);
    if (a.isEmpty() || b.isEmpty() || !(a & b).isEmpty())
        return true;
    find(firstAnswer(*node.otherwise), fill(checks::branchesDiffer, {typeName(then.types), typeName(otherwise.types)}));
    return false;
}

Judgement Checker::conditional(const If& node, const Knowledge& known)
{
    Judgement condition = judge(*node.condition, known);
    mustBeTruth(*node.condition, condition.type);
    // A condition that comes out null leads to the other branch, too.
    if (condition.type.truth && !(*condition.type.truth && condition.type.mayBeNull())) {
        const Expr& dead = *condition.type.truth ? *node.otherwise : *node.then;
        if (!condition.type.told)
            warn(dead, fill(checks::neverTaken));
        return judge(*condition.type.truth ? *node.then : *node.otherwise, known);
    }
    if (condition.type.failure == Failure::Untold)
        warn(*node.condition, fill(checks::nullTakesElse), false);
    const Judgement then = judge(*node.then, both(known, condition.ifTrue));
    const Judgement otherwise =
        judge(*node.otherwise, condition.type.mayBeNull() ? known : both(known, condition.ifFalse));
    if (!alike(node, then.type, otherwise.type))
        return {anything()};
    Judgement result{eitherOf(then.type, otherwise.type)};
    if (then.type.isNumber() && otherwise.type.isNumber())
        result.type.unit = oneUnit(firstAnswer(*node.otherwise), then.type, otherwise.type);
    result.ifTrue = either(both(condition.ifTrue, then.ifTrue), otherwise.ifTrue);
    return result;
}

Judgement Checker::logic(const Logic& node, const Knowledge& known)
{
    const bool isAnd = node.op == Connective::And;
    Judgement left = judge(*node.left, known);
    mustBeTruth(*node.left, left.type);
    warnIfSettled(*node.left, left);
    const bool leftIsSure = isAnd || !left.type.mayBeNull();
    const Knowledge beside = leftIsSure ? both(known, isAnd ? left.ifTrue : left.ifFalse) : known;
    if (left.type.truth && *left.type.truth != isAnd)
        return left;  // what follows is never asked
    Judgement right = judge(*node.right, beside);
    mustBeTruth(*node.right, right.type);
    warnIfSettled(*node.right, right);
    Judgement result{truth()};
    if (left.type.mayBeNull() || right.type.mayBeNull())
        result.type = failing(orNull(result.type), std::max(left.type.failure, right.type.failure));
    if (!left.key.empty() && !right.key.empty())
        result.key = "(" + left.key + (isAnd ? " and " : " or ") + right.key + ")";
    result.ifTrue = isAnd ? both(left.ifTrue, right.ifTrue) : either(left.ifTrue, right.ifTrue);
    result.ifFalse = isAnd ? either(left.ifFalse, right.ifFalse) : both(left.ifFalse, right.ifFalse);
    return result;
}

/// What always comes out the same is told once: where it stands, not again around it.
void Checker::warnIfSettled(const Expr& expr, Judgement& judgement)
{
    if (!judgement.type.truth || judgement.type.told)
        return;
    warn(expr, fill(*judgement.type.truth ? checks::alwaysTrue : checks::alwaysFalse));
    judgement.type.told = true;
}

void Checker::mustBeTruth(const Expr& expr, StaticType& type)
{
    if (type.types.has(BasicType::Boolean))
        return;
    if (type.nullUntilAsked && type.thing)
        find(expr, fill(checks::groupIsNoTruth));
    else if (type.thing && type.types.has(BasicType::Context))
        find(expr, fill(checks::thingIsNoTruth));
    else
        find(expr, fill(checks::noTruth, {typeName(type.types)}));
    type = anything();
}

void Checker::find(const Expr& at, Bilingual message, std::string suggestion)
{
    if (m_onFinding)
        m_onFinding({at.begin, std::move(message), Diagnostic::Severity::Error, std::move(suggestion)});
}

void Checker::warn(const Expr& at, Bilingual message, bool isSettled)
{
    if (m_onFinding)
        m_onFinding({at.begin, std::move(message), Diagnostic::Severity::Warning, {}, isSettled});
}

/// Where the names of one more item come from.
std::string Checker::newRoot()
{
    return "{" + std::to_string(++m_roots) + "}";
}

}  // namespace huimin::feel
