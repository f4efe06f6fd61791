#include "core/report/row_words.h"

#include <algorithm>

#include "core/report/report_sentences.h"
#include "core/report/money_unit.h"
#include "core/report/sensitive_facts.h"
#include "core/determination/explanation.h"
#include "core/feel/value_text.h"
#include "core/rulepack/reserved_names.h"

namespace huimin::report {

namespace {

/// Whether the fact says something that the condition's own words do not: a truth only repeats them.
bool tellsMore(const UsedFact& fact)
{
    return !fact.value.isNull() && !fact.value.unknown() && !fact.value.as<bool>() && !fact.value.list() &&
           fact.mention->path != reserved::determinationDate;
}

/// Whether a reason's figures are covered as a whole: a distance tells what it is a distance from.
bool isCovered(const Reason& reason, const Row& row, const Determination& determination, const Words& words)
{
    return words.covers() && std::any_of(reason.facts.begin(), reason.facts.end(), [&](const UsedFact& fact) {
        return isSensitive(fact, row, determination);
    });
}

const Condition* conditionOf(const Row& row, const Reason& reason)
{
    const auto& conditions = row.route->conditions;
    const auto found = std::find_if(conditions.begin(), conditions.end(),
                                    [&](const Condition& condition) { return condition.id == reason.condition; });
    return found == conditions.end() ? nullptr : &*found;
}

/// In which direction a comparison fails.
const Sentence& gapSentence(const Row& row, const Reason& reason)
{
    const Condition* condition = conditionOf(row, reason);
    const auto* comparison = condition ? std::get_if<feel::Comparison>(&condition->when.tree->node) : nullptr;
    if (!comparison)
        return sentences::gapApart;
    switch (comparison->op) {
    case feel::Comparator::Less:
    case feel::Comparator::LessOrEqual: return sentences::gapAbove;
    case feel::Comparator::Greater:
    case feel::Comparator::GreaterOrEqual: return sentences::gapBelow;
    case feel::Comparator::Equal:
    case feel::Comparator::NotEqual: return sentences::gapApart;
    }
    return sentences::gapApart;
}

std::string numberText(const Number& number, const Unit& unit, const RuleSet& rules)
{
    return isMoney(unit, rules) ? number.toFixed(2) : feel::plainNumber(number);
}

std::string gapText(const Row& row, const Reason& reason, const RuleSet& rules, const Words& words)
{
    if (reason.gap->isZero())
        return words.in(sentences::gapNone);
    const std::string number = numberText(*reason.gap, reason.gapUnit, rules);
    return words.in(gapSentence(row, reason), {feel::withUnit(number, rules.units.label(reason.gapUnit))});
}

/// What a fact is. Beside a gap in the same unit, the gap alone carries the unit; a fact that is the only one needs no label.
std::string figureOf(const UsedFact& fact, const Reason& reason, bool isOnly, const Row& row, const Determination& determination,
                     const Words& words)
{
    const Number* number = fact.value.as<Number>();
    const Bilingual shown = shownFact(fact, row, determination);
    if (isOnly)
        return number ? words.in(shown) : words.in(sentences::isInstead, {shown});
    const Unit& unit = fact.mention->unit;
    const bool unitFollows = number && reason.gap && !reason.gap->isZero() && unit == reason.gapUnit;
    return words.in(fact.mention->label) + " " +
           (unitFollows ? numberText(*number, unit, *determination.input.rules) : words.in(shown));
}

/// A failing condition is told as what would have to hold; what is no condition of the benefit is a sentence of its own.
bool isCondition(const Row& row, const Reason& reason)
{
    return conditionOf(row, reason) != nullptr;
}

}  // namespace

std::string amountText(const AmountResult& amount, const Words& words)
{
    switch (amount.form) {
    case AmountResult::Form::None: return "";
    case AmountResult::Form::Exact: return amount.low.toFixed(2);
    case AmountResult::Form::NotKnown: return words.in(sentences::amountNotSet);
    case AmountResult::Form::Between: return amount.low.toFixed(2) + "–" + amount.high.toFixed(2);
    case AmountResult::Form::AtLeast: return words.in(sentences::atLeast, {amount.low.toFixed(2)});
    }
    return "";
}

std::string unitText(const Row& row, const Determination& determination, const Words& words)
{
    if (row.amount.form == AmountResult::Form::None || row.amount.form == AmountResult::Form::NotKnown)
        return "";
    return words.in(determination.input.rules->units.label(row.route->amount.unit));
}

std::string benefitText(const Row& row, const Words& words)
{
    const std::string& label = words.in(row.benefit->label);
    if (row.route == &row.benefit->routes.front() || row.route->label.empty())
        return label;
    return words.in(sentences::byRoute, {label, words.in(row.route->label)});
}

std::string whyDue(const Row& row, const Words& words)
{
    std::string why;
    for (const Reason& reason : row.reasons) {
        if (reason.holds == std::optional(true) && isCondition(row, reason))
            why += (why.empty() ? "" : words.in(sentences::betweenClauses)) + words.in(reason.text);
    }
    return why;
}

const Reason* decidingReason(const Row& row)
{
    const auto decides = [&](const Reason& reason) {
        return reason.holds == std::optional(false) && (row.displacedBy.empty() || reason.condition == row.displacedBy);
    };
    const auto found = std::find_if(row.reasons.begin(), row.reasons.end(), decides);
    return found == row.reasons.end() ? nullptr : &*found;
}

std::string whyRefused(const Row& row, const Words& words)
{
    const Reason* reason = decidingReason(row);
    if (!reason)
        return row.notes.empty() ? "" : words.in(row.notes.front());
    return isCondition(row, *reason) ? words.in(sentences::mustHold, {reason->text}) : words.in(reason->text);
}

std::string figuresOf(const Row& row, const Determination& determination, const Words& words)
{
    const Reason* reason = decidingReason(row);
    if (!reason || isCovered(*reason, row, determination, words))
        return "";
    std::vector<const UsedFact*> telling;
    for (const UsedFact& fact : reason->facts) {
        if (tellsMore(fact) && !isIdNumber(fact, row, determination))
            telling.push_back(&fact);
    }
    std::string figures;
    const auto add = [&](const std::string& figure) { figures += (figures.empty() ? "" : words.in(sentences::betweenFigures)) + figure; };
    for (const UsedFact* fact : telling)
        add(figureOf(*fact, *reason, telling.size() == 1, row, determination, words));
    if (const std::string gap = gapOf(*reason, row, determination, words); !gap.empty())
        add(gap);
    return figures;
}

std::string gapOf(const Reason& reason, const Row& row, const Determination& determination, const Words& words)
{
    if (!reason.gap || isCovered(reason, row, determination, words))
        return "";
    return gapText(row, reason, *determination.input.rules, words);
}

std::string questionFor(const std::string& fact, const Determination& determination, const Words& words)
{
    const auto& questions = determination.questions;
    const auto asked = std::find_if(questions.begin(), questions.end(), [&](const Question& question) { return question.fact == fact; });
    return asked == questions.end() ? fact : words.in(asked->text);
}

}  // namespace huimin::report
