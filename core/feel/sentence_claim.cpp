#include "core/feel/sentence_claim.h"

#include <utility>

namespace huimin::feel {

namespace {

Claim oneOf(const Expr& expr, bool holds)
{
    Claim claim;
    claim.expr = &expr;
    claim.holds = holds;
    return claim;
}

/// Whether the second can be told together with the first: either is enough, and both pick from the same.
bool goTogether(const Claim& first, const Claim& second, Claim::Kind kind)
{
    const bool isAlternative = (kind == Claim::Kind::Any) == first.holds && first.holds == second.holds;
    if (!isAlternative || first.kind != Claim::Kind::One || second.kind != Claim::Kind::One)
        return false;
    const Pick a = pickOf(*first.expr);
    const Pick b = pickOf(*second.expr);
    return a.whole && b.whole && a.isOfMany == b.isOfMany && sameTree(*a.whole, *b.whole);
}

void add(Claim& to, Claim part)
{
    if (part.kind == to.kind) {
        for (Claim& inner : part.parts)
            add(to, std::move(inner));
    } else if (!to.parts.empty() && goTogether(to.parts.back(), part, to.kind)) {
        to.parts.back().alsoOf.push_back(part.expr);
    } else {
        to.parts.push_back(std::move(part));
    }
}

Claim joined(Claim::Kind kind, Claim left, Claim right)
{
    Claim claim;
    claim.kind = kind;
    add(claim, std::move(left));
    add(claim, std::move(right));
    if (claim.parts.size() > 1)
        return claim;
    return Claim(std::move(claim.parts.front()));
}

/// The group in `applies(group)`; null for anything else.
const Expr* appliedGroup(const Expr& expr)
{
    const auto* call = std::get_if<Call>(&expr.node);
    return call && call->function == "applies" && call->arguments.size() == 1 ? call->arguments.front().value.get() : nullptr;
}

bool isTruthOf(const Expr& expr, const Expr& group)
{
    if (const auto* call = std::get_if<Call>(&expr.node); call && call->function == "known" && !call->arguments.empty())
        return isTruthOf(*call->arguments.front().value, group);
    const auto* path = std::get_if<Path>(&expr.node);
    return path && sameTree(*path->base, group);
}

/// not(applies(g) and g.truth) says no more than that g.truth is not so: whom the group does not apply to is not.
bool goesWithoutSaying(const Logic& logic, bool holds)
{
    const Expr* group = logic.op == Connective::And && !holds ? appliedGroup(*logic.left) : nullptr;
    return group && isTruthOf(*logic.right, *group);
}

Claim logicClaim(const Logic& logic, bool holds)
{
    if (goesWithoutSaying(logic, holds))
        return claimOf(*logic.right, holds);
    const bool isAll = (logic.op == Connective::And) == holds;
    return joined(isAll ? Claim::Kind::All : Claim::Kind::Any, claimOf(*logic.left, holds), claimOf(*logic.right, holds));
}

/// `if c then x else false` is c and x; `if c then true else x` is c or x; and so on. One for an `if` that is no guard.
Claim ifClaim(const Expr& expr, const If& n, bool holds)
{
    if (const bool* otherwise = truthLiteral(*n.otherwise)) {
        const Claim::Kind kind = *otherwise == holds ? Claim::Kind::Any : Claim::Kind::All;
        return joined(kind, claimOf(*n.condition, *otherwise != holds), claimOf(*n.then, holds));
    }
    if (const bool* then = truthLiteral(*n.then)) {
        const Claim::Kind kind = *then == holds ? Claim::Kind::Any : Claim::Kind::All;
        return joined(kind, claimOf(*n.condition, *then == holds), claimOf(*n.otherwise, holds));
    }
    return oneOf(expr, holds);
}

/// `x = true`, `x != false` …: x itself, or its opposite.
const Expr* comparedWithTruth(const Comparison& n, bool& holds)
{
    if (n.op != Comparator::Equal && n.op != Comparator::NotEqual)
        return nullptr;
    const bool* right = truthLiteral(*n.right);
    const bool* truth = right ? right : truthLiteral(*n.left);
    if (truth)
        holds = holds == (*truth == (n.op == Comparator::Equal));
    return truth ? (right ? n.left : n.right).get() : nullptr;
}

}  // namespace

Claim claimOf(const Expr& expr, bool holds)
{
    if (const auto* logic = std::get_if<Logic>(&expr.node))
        return logicClaim(*logic, holds);
    if (const auto* n = std::get_if<If>(&expr.node))
        return ifClaim(expr, *n, holds);
    const auto* call = std::get_if<Call>(&expr.node);
    if (call && call->function == "not" && call->arguments.size() == 1)
        return claimOf(*call->arguments.front().value, !holds);
    if (const auto* comparison = std::get_if<Comparison>(&expr.node)) {
        if (const Expr* truth = comparedWithTruth(*comparison, holds))
            return claimOf(*truth, holds);
    }
    return oneOf(expr, holds);
}

Pick pickOf(const Expr& expr)
{
    const auto* call = std::get_if<Call>(&expr.node);
    if (call && call->function == "list contains" && call->arguments.size() == 2)
        return {call->arguments[0].value.get(), call->arguments[1].value.get(), true};
    const auto* n = std::get_if<Comparison>(&expr.node);
    if (!n || n->op != Comparator::Equal || !std::get_if<Literal>(&n->right->node))
        return {};
    return {n->left.get(), n->right.get(), false};
}

const bool* truthLiteral(const Expr& expr)
{
    const auto* literal = std::get_if<Literal>(&expr.node);
    return literal ? literal->value.as<bool>() : nullptr;
}

}  // namespace huimin::feel
