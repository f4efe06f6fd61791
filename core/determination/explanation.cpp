#include "core/determination/explanation.h"

#include "core/determination/determination_sentences.h"
#include "core/feel/evaluator.h"
#include "core/feel/list_parts.h"
#include "core/feel/operators.h"
#include "core/feel/value_text.h"
#include "core/rulepack/rule_labels.h"

namespace huimin {

namespace {

/// A value that says something by itself: not a list of subjects, nor a group.
bool isTelling(const Value& value)
{
    if (const Unknown* unknown = value.unknown())
        return unknown->kind != Unknown::Kind::Anything;
    return !value.isNull() && !value.context() && !value.as<Entity>() && !(value.list() && !value.list()->items.empty() && value.list()->items.front().as<Entity>());
}

void citeFrom(Reason& reason, const Citations& citations, const CaseModel& model)
{
    const Citation* cited = citationOn(citations, model.rules().documents, model.day());
    if (!cited)
        return;
    reason.citation = *cited;
    if (const auto found = model.rules().documents.find(cited->document); found != model.rules().documents.end())
        reason.document = found->second.shortName;
}

/// How far a comparison that fails is from holding.
void measureGap(Reason& reason, const Condition& condition, const SubjectEnvironment& environment)
{
    const auto* comparison = std::get_if<feel::Comparison>(&condition.when.tree->node);
    if (!comparison || reason.holds != std::optional(false))
        return;
    const Value left = feel::evaluate(*comparison->left, environment);
    const Value right = feel::evaluate(*comparison->right, environment);
    if (!left.as<Number>() || !right.as<Number>())
        return;
    // Of none at all there is no distance to tell: 0 is not "just equal" to what must be at least one.
    if (left.as<Number>()->isZero() && right.as<Number>()->isZero())
        return;
    reason.gap = (*left.as<Number>() - *right.as<Number>()).abs();
    for (const Mention& mention : condition.mentions) {
        if (mention.expr == comparison->left.get() || mention.expr == comparison->right.get())
            reason.gapUnit = mention.unit;
    }
}

std::optional<bool> truthOf(const Value& value)
{
    return value.as<bool>() ? std::optional(*value.as<bool>()) : std::nullopt;
}

/// What is mentioned; null, and no word on why, where it would be an entry of what is null itself: a group that is none.
Value valueOfMention(const feel::Expr& expr, const SubjectEnvironment& environment)
{
    const auto* path = std::get_if<feel::Path>(&expr.node);
    if (!path)
        return feel::evaluate(expr, environment);
    const Value base = valueOfMention(*path->base, environment);
    return base.isNull() ? Value() : feel::entryOf(base, path->name, environment);
}

Reason reasonOf(const Evaluation& evaluation, const Condition& condition, const Value& value, int subject)
{
    Reason reason;
    reason.condition = condition.id;
    reason.holds = truthOf(value);
    reason.text = condition.label.empty() ? condition.sentence : condition.label;
    const SubjectEnvironment environment(evaluation, subject);
    for (const Mention& mention : condition.mentions) {
        if (mention.label.empty())
            continue;
        Value mentioned = valueOfMention(*mention.expr, environment);
        if (isTelling(mentioned))
            reason.facts.push_back({&mention, std::move(mentioned)});
    }
    measureGap(reason, condition, environment);
    citeFrom(reason, condition.citations, evaluation.model());
    return reason;
}

Reason displacementReason(const Evaluation& evaluation, const Displacement& displacement, const Value& prevails)
{
    Reason reason;
    reason.condition = displacement.benefit;
    const Benefit* other = evaluation.model().rules().benefit(displacement.benefit);
    const Bilingual label = other ? other->label : Bilingual{displacement.benefit, displacement.benefit};
    if (const auto truth = truthOf(prevails))
        reason.holds = !*truth;
    reason.text = fill(!reason.holds ? sentences::displacementOpen
                       : *reason.holds ? sentences::notDisplaced : sentences::displacedBy, {label});
    citeFrom(reason, displacement.citations, evaluation.model());
    return reason;
}

}  // namespace

std::vector<Reason> reasonsFor(const Evaluation& evaluation, const Benefit& benefit, const Route& route, int subject)
{
    const CaseModel& model = evaluation.model();
    const RouteOutcome& outcome = evaluation.route(benefit, route, subject);
    std::vector<Reason> reasons;
    reasons.reserve(route.conditions.size());
    if (outcome.notInForce) {
        Reason reason;
        reason.condition = "in_force";
        reason.holds = false;
        reason.text = fill(sentences::notInForce, {model.day().toIso()});
        reasons.push_back(std::move(reason));
    }
    for (std::size_t i = 0; i < outcome.conditions.size(); ++i) {
        if (!outcome.conditions[i].isNull())
            reasons.push_back(reasonOf(evaluation, route.conditions[i], outcome.conditions[i], subject));
    }
    for (std::size_t i = 0; i < outcome.displacements.size(); ++i) {
        const Value& prevails = outcome.displacements[i];
        if (!prevails.isNull() && !prevails.isFalse())
            reasons.push_back(displacementReason(evaluation, benefit.displacedBy[i], prevails));
    }
    return reasons;
}

Bilingual shownFact(const UsedFact& fact, const Row& row, const Determination& determination)
{
    const RuleLabels labels(*determination.input.rules, *determination.input.profile->kind, row.route->subject);
    return feel::shown(fact.value, labels, fact.mention->path, fact.mention->isMoney);
}

}  // namespace huimin
