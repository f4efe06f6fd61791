// Benefits in an evaluation: the conditions of a route, what displaces it, its amount, and what it counts as income.
#include <algorithm>

#include "core/determination/determination_sentences.h"
#include "core/determination/evaluation.h"
#include "core/determination/rounded_amount.h"
#include "core/feel/evaluator.h"
#include "core/feel/operators.h"
#include "core/rulepack/reserved_names.h"

namespace huimin {

namespace {

bool isTruth(const Value& value)
{
    return value.as<bool>() || (value.unknown() && (value.unknown()->kind == Unknown::Kind::Truth ||
                                                    value.unknown()->kind == Unknown::Kind::Anything));
}

/// Why a rule's expression gave what it may not give.
Bilingual mistakeOf(const Value& value, const Formula& formula)
{
    const Bilingual why = value.nullReason() ? value.nullReason()->text : fill(sentences::cameOutAs, {toFeelText(value)});
    return fill(sentences::ruleAtFault, {formula.text, why});
}

Value noNumberBecause(const Bilingual& reason)
{
    Unknown unknown = *unknownBecause(reason);
    unknown.kind = Unknown::Kind::Number;
    return unknown;
}

}  // namespace

Value Evaluation::computeDefinition(const Definition& definition, int subject) const
{
    const Formula* formula = formulaOn(definition.formulas, m_model.day());
    if (!formula)
        return Value(unknownBecause(fill(sentences::packHasNoValue, {definition.label, m_model.day().toIso()})));
    SubjectEnvironment environment(*this, subject);
    environment.collectFor(definition);
    return feel::evaluate(*formula->tree, environment);
}

Value Evaluation::countedBenefits(const Definition& definition, int subject) const
{
    Value sum = Number(0);
    for (const Benefit& benefit : m_model.rules().benefits) {
        for (const IncomeRule& rule : benefit.countsAsIncome) {
            if (rule.definition != definition.id)
                continue;
            if (const auto counts = counted(benefit, rule, subject))
                sum = feel::arithmetic(feel::ArithmeticOperator::Add, sum, counts->part);
        }
    }
    return sum;
}

namespace {

/// What the profile says is in fact being paid of a benefit; null where it does not say.
const Number* listedAsPaid(const GivenFact& subject, const std::string& benefit)
{
    for (const GivenFact& fact : subject.facts) {
        if (fact.fact->type != FactType::Benefits)
            continue;
        if (const auto found = fact.benefits.find(benefit); found != fact.benefits.end())
            return &found->second;
    }
    return nullptr;
}

}  // namespace

std::optional<Evaluation::Counted> Evaluation::counted(const Benefit& benefit, const IncomeRule& rule, int subject) const
{
    const Formula* part = formulaOn(rule.parts, m_model.day());
    if (!part)
        return std::nullopt;
    Counted result;
    const Number* paid = listedAsPaid(*m_model.subjects()[static_cast<std::size_t>(subject)].given, benefit.id);
    result.asPaid = paid != nullptr;
    result.received = paid ? Value(*paid) : entitlement(benefit, subject);
    SubjectEnvironment environment(*this, subject);
    environment.define(reserved::received, result.received);
    const Value counts = feel::evaluate(*part->tree, environment);
    // A part of a benefit is never below zero.
    const Value below = feel::compare(feel::Comparator::Less, counts, Number(0));
    if (below.unknown())
        result.part = clampedAtZero(counts);
    else
        result.part = below.isTrue() ? Value(Number(0)) : counts;
    return result;
}

RouteOutcome Evaluation::computeRoute(const Benefit& benefit, const Route& route, int subject) const
{
    RouteOutcome outcome;
    outcome.status = true;
    if (!benefit.period.contains(m_model.day())) {
        outcome.notInForce = true;
        outcome.status = false;
    }
    askConditions(outcome, benefit, route, subject);
    askDisplacements(outcome, benefit, subject);
    if (outcome.error)
        outcome.status = unknownTruth(*unknownBecause(*outcome.error));
    if (!outcome.status.isFalse() && benefit.kind == BenefitKind::Money)
        computeAmount(outcome, route, subject);
    const auto addTo = [&](const Value& value) {
        if (value.unknown())
            addDependencies(outcome.hangsOn, *value.unknown());
    };
    addTo(outcome.status);
    addTo(outcome.amount);
    std::for_each(outcome.conditions.begin(), outcome.conditions.end(), addTo);
    return outcome;
}

void Evaluation::askConditions(RouteOutcome& outcome, const Benefit&, const Route& route, int subject) const
{
    for (const Condition& condition : route.conditions) {
        if (!condition.period.contains(m_model.day())) {
            outcome.conditions.emplace_back();
            continue;
        }
        Value holds = formula(condition.when, subject);
        if (!isTruth(holds)) {
            if (!outcome.error)
                outcome.error = mistakeOf(holds, condition.when);
            holds = unknownTruth(*unknownBecause(mistakeOf(holds, condition.when)));
        }
        outcome.status = feel::both(outcome.status, holds);
        outcome.conditions.push_back(std::move(holds));
    }
}

void Evaluation::askDisplacements(RouteOutcome& outcome, const Benefit& benefit, int subject) const
{
    for (const Displacement& displacement : benefit.displacedBy) {
        if (outcome.status.isFalse()) {
            outcome.displacements.emplace_back();
            continue;
        }
        const Benefit* other = m_model.rules().benefit(displacement.benefit);
        Value prevails = other ? eligible(*other, subject) : Value(false);
        if (displacement.orWhen.tree && !prevails.isTrue())
            prevails = feel::either(prevails, formula(displacement.orWhen, subject));
        if (!isTruth(prevails)) {
            outcome.error = mistakeOf(prevails, displacement.orWhen);
            return;
        }
        if (outcome.status.isTrue() && prevails.isTrue() && !outcome.displacedBy)
            outcome.displacedBy = &displacement;
        outcome.status = feel::both(outcome.status, feel::negation(prevails));
        outcome.displacements.push_back(std::move(prevails));
    }
}

void Evaluation::computeAmount(RouteOutcome& outcome, const Route& route, int subject) const
{
    const Formula* amount = formulaOn(route.amount.formulas, m_model.day());
    if (!amount) {
        outcome.noAmount = fill(sentences::noAmountOnDay, {m_model.day().toIso()});
        outcome.amount = noNumberBecause(*outcome.noAmount);
        return;
    }
    const Value value = formula(*amount, subject);
    if (!measureNumber(value)) {
        outcome.noAmount = mistakeOf(value, *amount);
        outcome.amount = noNumberBecause(*outcome.noAmount);
        return;
    }
    outcome.amount = rounded(value, route.amount.decimals, route.amount.rounding);
    if (outcome.amount.unknown() && outcome.amount.unknown()->facts.empty())
        outcome.noAmount = outcome.amount.unknown()->reason;
}

Value Evaluation::eligible(const Benefit& benefit, int from) const
{
    Value any = false;
    for (const Route& each : benefit.routes) {
        const int subject = m_model.subjectOfRoute(each, from);
        if (subject >= 0 && !any.isTrue())
            any = feel::either(any, route(benefit, each, subject).status);
    }
    return any;
}

Value Evaluation::entitlement(const Benefit& benefit, int from) const
{
    Value sum = Number(0);
    for (const Route& each : benefit.routes) {
        const int subject = m_model.subjectOfRoute(each, from);
        if (subject >= 0)
            sum = feel::arithmetic(feel::ArithmeticOperator::Add, sum, entitlementByRoute(benefit, each, subject));
    }
    return sum;
}

Value Evaluation::entitlementByRoute(const Benefit& benefit, const Route& each, int from) const
{
    const RouteOutcome& outcome = route(benefit, each, from);
    if (outcome.status.isFalse())
        return Number(0);
    const Value amount = withoutForm(clampedAtZero(outcome.amount));
    return outcome.status.isTrue() ? amount : eitherOf(amount, Number(0), *outcome.status.unknown());
}

}  // namespace huimin
