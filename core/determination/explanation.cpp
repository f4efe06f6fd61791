#include "core/determination/explanation.h"

#include <algorithm>
#include <set>

#include "core/determination/determination_sentences.h"
#include "core/feel/evaluator.h"
#include "core/feel/operators.h"
#include "core/feel/sentence.h"
#include "core/feel/value_text.h"
#include "core/rulepack/rule_labels.h"

namespace huimin {

namespace {

/// Walks a formula for what it mentions; what stands under a variable of its own (for, some, a filter) is not a fact by itself.
class MentionWalk {
public:
    void visit(const feel::Expr& expr)
    {
        if (const auto path = dotted(expr)) {
            if (m_seen.insert(*path).second)
                m_mentions.push_back({*path, &expr});
            return;
        }
        if (const auto* filter = std::get_if<feel::Filter>(&expr.node))
            return visit(*filter->base);
        if (const auto* each = std::get_if<feel::Quantified>(&expr.node))
            return domains(each->iterators);
        if (const auto* each = std::get_if<feel::For>(&expr.node))
            return domains(each->iterators);
        feel::forEachChild(expr, [this](const feel::Expr& child) { visit(child); });
    }
    std::vector<Mention> take() { return std::move(m_mentions); }

private:
    void domains(const std::vector<feel::Iterator>& iterators)
    {
        for (const auto& iterator : iterators)
            visit(*iterator.domain);
    }

    /// `a.b.c` as one path; nullopt for anything else.
    static std::optional<std::string> dotted(const feel::Expr& expr)
    {
        if (const auto* name = std::get_if<feel::Name>(&expr.node))
            return name->text;
        const auto* path = std::get_if<feel::Path>(&expr.node);
        const auto base = path ? dotted(*path->base) : std::nullopt;
        return base ? std::optional(*base + "." + path->name) : std::nullopt;
    }

    std::set<std::string> m_seen;
    std::vector<Mention> m_mentions;
};

/// A value that says something by itself: not a list of subjects, nor a group.
bool isTelling(const Value& value)
{
    if (const Unknown* unknown = value.unknown())
        return unknown->kind != Unknown::Kind::Anything;
    return !value.isNull() && !value.context() && !value.as<Entity>() && !(value.list() && !value.list()->items.empty() && value.list()->items.front().as<Entity>());
}

UsedFact usedFact(const Mention& mention, Value value, const RuleLabels& labels)
{
    UsedFact fact;
    fact.id = mention.path;
    fact.label = labels.label(mention.path).value_or(Bilingual{mention.path, mention.path});
    fact.unit = labels.unitOf(mention.path).value_or(Unit());
    fact.shown = feel::shown(value, labels, mention.path, labels.isMoney(mention.path));
    fact.value = std::move(value);
    return fact;
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
void measureGap(Reason& reason, const Formula& formula, const SubjectEnvironment& environment, const RuleLabels& labels)
{
    const auto* comparison = std::get_if<feel::Comparison>(&formula.tree->node);
    if (!comparison || reason.holds != std::optional(false))
        return;
    const Value left = feel::evaluate(*comparison->left, environment);
    const Value right = feel::evaluate(*comparison->right, environment);
    if (!left.as<Number>() || !right.as<Number>())
        return;
    reason.gap = (*left.as<Number>() - *right.as<Number>()).abs();
    for (const feel::Expr* side : {comparison->left.get(), comparison->right.get()}) {
        for (const Mention& mention : mentionsOf(*side)) {
            if (mention.expr == side)
                reason.gapUnit = labels.unitOf(mention.path).value_or(Unit());
        }
    }
}

std::optional<bool> truthOf(const Value& value)
{
    return value.as<bool>() ? std::optional(*value.as<bool>()) : std::nullopt;
}

Reason reasonOf(const Evaluation& evaluation, const Condition& condition, const Value& value, int subject, const RuleLabels& labels)
{
    Reason reason;
    reason.condition = condition.id;
    reason.holds = truthOf(value);
    reason.text = condition.label.empty() ? condition.sentence : condition.label;
    const SubjectEnvironment environment(evaluation, subject);
    for (const Mention& mention : mentionsOf(*condition.when.tree)) {
        Value mentioned = feel::evaluate(*mention.expr, environment);
        if (isTelling(mentioned) && labels.label(mention.path))
            reason.facts.push_back(usedFact(mention, std::move(mentioned), labels));
    }
    measureGap(reason, condition.when, environment, labels);
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

std::vector<Mention> mentionsOf(const feel::Expr& expr)
{
    MentionWalk walk;
    walk.visit(expr);
    return walk.take();
}

std::vector<Reason> reasonsFor(const Evaluation& evaluation, const Benefit& benefit, const Route& route, int subject)
{
    const CaseModel& model = evaluation.model();
    const RouteOutcome& outcome = evaluation.route(benefit, route, subject);
    const RuleLabels labels(model.rules(), *model.input().profile->kind, route.subject);
    std::vector<Reason> reasons;
    if (outcome.notInForce) {
        Reason reason;
        reason.condition = "in_force";
        reason.holds = false;
        reason.text = fill(sentences::notInForce, {model.day().toIso()});
        reasons.push_back(std::move(reason));
    }
    for (std::size_t i = 0; i < outcome.conditions.size(); ++i) {
        if (!outcome.conditions[i].isNull())
            reasons.push_back(reasonOf(evaluation, route.conditions[i], outcome.conditions[i], subject, labels));
    }
    for (std::size_t i = 0; i < outcome.displacements.size(); ++i) {
        const Value& prevails = outcome.displacements[i];
        if (!prevails.isNull() && !prevails.isFalse())
            reasons.push_back(displacementReason(evaluation, benefit.displacedBy[i], prevails));
    }
    return reasons;
}

}  // namespace huimin
