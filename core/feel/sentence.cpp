#include "core/feel/sentence.h"

#include <algorithm>

#include "core/feel/printer.h"
#include "core/feel/sentence_parts.h"

namespace huimin::feel {

namespace {

/// In English what describes a noun leans on it: whose age is …, that are counted.
Clause describing(Clause clause)
{
    std::string& subject = clause.subject.en;
    if (subject.starts_with("the "))
        subject = "whose " + withoutArticle(subject);
    else if (subject != "that")
        subject = subject.empty() ? "for which" : "for which " + subject;
    return clause;
}

Bilingual unarticled(const Bilingual& noun)
{
    return {noun.zh, withoutArticle(noun.en)};
}

/// A fact of yes or no.
Clause truthClause(const Claim& claim, const Scope& scope)
{
    const auto path = scope.path(*claim.expr);
    if (const auto predicate = path ? scope.labels().predicate(*path) : std::nullopt)
        return predicateClause(*path, *predicate, claim.holds, scope);
    if (path && scope.labels().label(*path))
        return {{}, fill(claim.holds ? words::isYes : words::isNo, {unarticled(noun(*claim.expr, scope))})};
    return writtenClause(*claim.expr, claim.holds);
}

Clause ifClause(const If& n, bool holds, const Scope& scope)
{
    return {{}, fill(words::ifElseTruth, {statement(claimOf(*n.condition), scope), statement(claimOf(*n.then, holds), scope),
                                          statement(claimOf(*n.otherwise, holds), scope)})};
}

Clause plainClause(const Claim& claim, const Scope& scope)
{
    const Expr& expr = *claim.expr;
    if (const bool* truth = truthLiteral(expr))
        return {{}, fill(*truth == claim.holds ? words::always : words::never)};
    if (const auto* n = std::get_if<Comparison>(&expr.node))
        return comparisonClause(*n, claim, scope);
    if (const auto* n = std::get_if<In>(&expr.node))
        return inClause(*n, claim.holds, scope);
    if (const auto* n = std::get_if<Between>(&expr.node))
        return betweenClause(*n, claim.holds, scope);
    if (const auto* n = std::get_if<UnaryTests>(&expr.node))
        return testsClause(*n, claim.holds, scope);
    if (const auto* n = std::get_if<Quantified>(&expr.node))
        return quantifiedClause(expr, *n, claim.holds, scope);
    if (const Pick pick = pickOf(expr); pick.whole)
        return pickClause(pick, claim, scope);
    if (const auto* n = std::get_if<Call>(&expr.node))
        return callClause(expr, *n, claim.holds, scope);
    if (const auto* n = std::get_if<If>(&expr.node))
        return ifClause(*n, claim.holds, scope);
    return truthClause(claim, scope);
}

}  // namespace

Clause clauseOf(const Claim& claim, const Scope& scope)
{
    const Clause clause = plainClause(claim, scope);
    return scope.describes() ? describing(clause) : clause;
}

Clause predicateClause(const std::string& path, const Bilingual& predicate, bool holds, const Scope& scope)
{
    if (!scope.describes() || !scope.isOfItem(path))
        return predicated(scope.labels().bearer(path).value_or(fill(words::theSubject)), predicate, holds);
    Clause clause = predicated({"", "that"}, predicate, holds);
    if (scope.describesMany() && !clause.subject.en.empty())
        clause.rest.en = ofSeveral(clause.rest.en);
    return clause;
}

Clause writtenClause(const Expr& expr, bool holds)
{
    return {{}, fill(holds ? words::writtenHolds : words::writtenFails, {print(expr)})};
}

Bilingual asWritten(const Expr& expr)
{
    return fill(words::asWritten, {print(expr)});
}

namespace {

/// What a truth says as a statement; a value, as a noun.
bool isStatement(const Expr& expr)
{
    if (const auto* call = std::get_if<Call>(&expr.node)) {
        const auto& truths = words::truths;
        const bool isTruth = std::any_of(truths.begin(), truths.end(), [&](const auto& t) { return t.function == call->function; });
        return isTruth || call->function == "not" || call->function == "applies" || call->function == "list contains";
    }
    if (const auto* n = std::get_if<If>(&expr.node))
        return isStatement(*n->then) || isStatement(*n->otherwise);
    return truthLiteral(expr) || std::holds_alternative<Comparison>(expr.node) || std::holds_alternative<Logic>(expr.node) ||
           std::holds_alternative<In>(expr.node) || std::holds_alternative<Between>(expr.node) ||
           std::holds_alternative<Quantified>(expr.node) || std::holds_alternative<UnaryTests>(expr.node);
}

bool isTruth(const Expr& expr, const Scope& scope)
{
    if (isStatement(expr))
        return true;
    if (const auto* call = std::get_if<Call>(&expr.node); call && call->function == "known" && call->arguments.size() == 2)
        return isTruth(*call->arguments.front().value, scope) || truthLiteral(*call->arguments.back().value);
    const auto path = scope.path(expr);
    return path && scope.labels().predicate(*path);
}

}  // namespace

Bilingual sentence(const Expr& expr, const Labels& labels)
{
    const Scope scope(labels);
    return isTruth(expr, scope) ? statement(claimOf(expr), scope) : noun(expr, scope);
}

}  // namespace huimin::feel
