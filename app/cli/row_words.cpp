#include "app/cli/row_words.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"
#include "app/cli/money_unit.h"
#include "core/determination/explanation.h"
#include "core/feel/value_text.h"
#include "core/rulepack/reserved_names.h"

namespace huimin::cli {

namespace {

/// Whether the fact says something that the condition's own words do not: a truth only repeats them.
bool tellsMore(const UsedFact& fact)
{
    return !fact.value.isNull() && !fact.value.unknown() && !fact.value.as<bool>() && !fact.value.list() &&
           fact.mention->path != reserved::determinationDate;
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

std::string gapText(const Row& row, const Reason& reason, const RuleSet& rules, const Page& page)
{
    if (reason.gap->isZero())
        return page.in(sentences::gapNone);
    const std::string number = numberText(*reason.gap, reason.gapUnit, rules);
    return page.in(gapSentence(row, reason), {feel::withUnit(number, rules.units.label(reason.gapUnit))});
}

/// What a fact is. Beside a gap in the same unit, the gap alone carries the unit; a fact that is the only one needs no label.
std::string figureOf(const UsedFact& fact, const Reason& reason, bool isOnly, const Row& row, const Determination& determination,
                     const Page& page)
{
    const Number* number = fact.value.as<Number>();
    const Bilingual shown = shownFact(fact, row, determination);
    if (isOnly)
        return number ? page.in(shown) : page.in(sentences::isInstead, {shown});
    const Unit& unit = fact.mention->unit;
    const bool unitFollows = number && reason.gap && !reason.gap->isZero() && unit == reason.gapUnit;
    return page.in(fact.mention->label) + " " +
           (unitFollows ? numberText(*number, unit, *determination.input.rules) : page.in(shown));
}

/// A failing condition is told as what would have to hold; what is no condition of the benefit is a sentence of its own.
bool isCondition(const Row& row, const Reason& reason)
{
    return conditionOf(row, reason) != nullptr;
}

}  // namespace

std::string amountText(const AmountResult& amount, const Page& page)
{
    switch (amount.form) {
    case AmountResult::Form::None: return "";
    case AmountResult::Form::Exact: return amount.low.toFixed(2);
    case AmountResult::Form::NotKnown: return page.in(sentences::amountNotSet);
    case AmountResult::Form::Between: return amount.low.toFixed(2) + "–" + amount.high.toFixed(2);
    case AmountResult::Form::AtLeast: return page.in(sentences::atLeast, {amount.low.toFixed(2)});
    }
    return "";
}

std::string unitText(const Row& row, const Determination& determination, const Page& page)
{
    if (row.amount.form == AmountResult::Form::None || row.amount.form == AmountResult::Form::NotKnown)
        return "";
    return page.in(determination.input.rules->units.label(row.route->amount.unit));
}

std::string benefitText(const Row& row, const Page& page)
{
    const std::string& label = page.in(row.benefit->label);
    if (row.route == &row.benefit->routes.front() || row.route->label.empty())
        return label;
    return page.in(sentences::byRoute, {label, page.in(row.route->label)});
}

std::string whyDue(const Row& row, const Page& page)
{
    std::string why;
    for (const Reason& reason : row.reasons) {
        if (reason.holds == std::optional(true) && isCondition(row, reason))
            why += (why.empty() ? "" : page.in(sentences::betweenClauses)) + page.in(reason.text);
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

std::string whyRefused(const Row& row, const Page& page)
{
    const Reason* reason = decidingReason(row);
    if (!reason)
        return row.notes.empty() ? "" : page.in(row.notes.front());
    return isCondition(row, *reason) ? page.in(sentences::mustHold, {reason->text}) : page.in(reason->text);
}

std::string figuresOf(const Row& row, const Determination& determination, const Page& page)
{
    const Reason* reason = decidingReason(row);
    if (!reason)
        return "";
    std::vector<const UsedFact*> telling;
    for (const UsedFact& fact : reason->facts) {
        if (tellsMore(fact))
            telling.push_back(&fact);
    }
    const RuleSet& rules = *determination.input.rules;
    std::string figures;
    const auto add = [&](const std::string& figure) { figures += (figures.empty() ? "" : page.in(sentences::betweenFigures)) + figure; };
    for (const UsedFact* fact : telling)
        add(figureOf(*fact, *reason, telling.size() == 1, row, determination, page));
    if (reason->gap)
        add(gapText(row, *reason, rules, page));
    return figures;
}

std::string firstOf(const std::vector<std::string>& texts, std::size_t most, const Page& page)
{
    if (texts.size() <= most)
        return page.joined(texts);
    const std::vector<std::string> first(texts.begin(), texts.begin() + static_cast<std::ptrdiff_t>(most));
    return page.in(sentences::andMore, {page.joined(first), static_cast<int>(texts.size() - most)});
}

}  // namespace huimin::cli
