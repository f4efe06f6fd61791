#include "core/rulepack/rule_labels.h"

#include <algorithm>
#include <vector>

#include "core/feel/sentence_predicate.h"
#include "core/rulepack/reserved_names.h"
#include "core/rulepack/rule_label_sentences.h"

namespace huimin {

namespace {

using namespace rule_words;

std::optional<Bilingual> given(const Bilingual& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

/// Whether facts of two groups are called the same (grade, grade), so that the group has to be said.
bool isAmbiguous(const Fact& fact, const Fact& siblings)
{
    int count = 0;
    const auto note = [&](const Fact& other) { count += other.label == fact.label ? 1 : 0; };
    for (const Fact& sibling : siblings.facts) {
        note(sibling);
        if (sibling.type == FactType::Group || sibling.type == FactType::Sums)
            std::for_each(sibling.facts.begin(), sibling.facts.end(), note);
    }
    return count > 1;
}

bool isAgeCall(const feel::Expr& expr)
{
    const auto* call = std::get_if<feel::Call>(&expr.node);
    return call && call->function == "age";
}

bool holdsAge(const feel::Expr& expr)
{
    bool isFound = isAgeCall(expr);
    feel::forEachChild(expr, [&](const feel::Expr& child) { isFound = isFound || holdsAge(child); });
    return isFound;
}

/// A number of years that is worked out by `age` is an age: 岁, not 年.
bool isAge(const Definition& definition)
{
    return std::any_of(definition.formulas.begin(), definition.formulas.end(),
                       [](const DatedFormula& dated) { return dated.formula.tree && holdsAge(*dated.formula.tree); });
}

/// A whole number without a unit that is called 等级.
bool isGrade(const Fact& fact)
{
    return fact.type == FactType::Number && fact.unit.isRatio() && fact.limits.decimals == 0 && fact.label.zh.ends_with(gradeUnit.zh);
}

bool isOfSubject(const Benefit& benefit, const Route* route, std::string_view subject)
{
    if (route)
        return route->subject == subject;
    return std::any_of(benefit.routes.begin(), benefit.routes.end(), [&](const Route& each) { return each.subject == subject; });
}

/// An id that is an English word, as one: day_worked.
std::string wordOf(std::string id)
{
    std::replace(id.begin(), id.end(), '_', ' ');
    return id;
}

std::optional<Bilingual> reservedLabel(std::string_view path)
{
    if (path == reserved::determinationDate)
        return fill(determinationDate);
    if (path == reserved::countedBenefits)
        return fill(countedBenefits);
    if (path == reserved::received)
        return fill(received);
    return path == reserved::items ? std::optional(fill(items)) : std::nullopt;
}

}  // namespace

Bilingual RuleLabels::benefitLabel(const Target& target) const
{
    const Bilingual& label = target.benefit->label;
    const Bilingual inside{label.zh, feel::insideSentence(label.en)};
    return target.route && !target.route->label.empty() ? fill(byRoute, {inside, target.route->label}) : inside;
}

std::optional<Bilingual> RuleLabels::label(std::string_view path) const
{
    if (auto reserved = reservedLabel(path))
        return reserved;
    const Target target = find(path);
    if (target.benefit)
        return fill(target.isPaid ? receivedBenefit : target.isSum ? entitlement : isEligible, {benefitLabel(target)});
    if (target.fact && target.group && isAmbiguous(*target.fact, *target.siblings))
        return fill(ofGroup, {target.fact->label, target.group->label});
    if (target.fact)
        return given(target.fact->label);
    if (target.definition)
        return given(target.definition->label);
    if (target.value)
        return given(target.value->label);
    if (target.standard)
        return given(target.standard->label);
    return target.parameter ? given(target.parameter->label) : std::nullopt;
}

std::optional<Bilingual> RuleLabels::predicate(std::string_view path) const
{
    const Target target = find(path);
    if (target.benefit && !target.isSum)
        return fill(target.isPaid ? isReceiving : isEligible, {benefitLabel(target)});
    if (target.standard && target.standard->isSwitch)
        return fill(switchedOn, {target.standard->label});
    if (target.definition)
        return given(target.definition->whenTrue);
    return target.fact ? given(target.fact->whenTrue) : std::nullopt;
}

std::optional<Bilingual> RuleLabels::option(std::string_view path, std::string_view value) const
{
    const Target target = find(path);
    if (const Option* option = target.fact ? target.fact->option(value) : nullptr)
        return option->label;
    if (!target.value)
        return std::nullopt;
    const auto found = std::find_if(target.value->options.begin(), target.value->options.end(),
                                    [&](const auto& entry) { return entry.first == value; });
    return found == target.value->options.end() ? std::nullopt : std::optional(found->second);
}

Bilingual RuleLabels::unitLabel(const Unit& unit) const
{
    const Bilingual label = m_rules.units.label(unit);
    // A month of the year is 月, a month of time 个月.
    return label.zh == monthUnit.zh.substr(3) ? fill(monthUnit) : label;
}

std::optional<Unit> RuleLabels::unitOf(std::string_view path) const
{
    const Target target = find(path);
    if (target.benefit)
        return target.benefit->routes.empty() ? std::nullopt : std::optional(target.benefit->routes.front().amount.unit);
    if (target.fact)
        return target.fact->type == FactType::List ? target.fact->subjectUnit : target.fact->unit;
    if (target.definition)
        return target.definition->unit;
    if (target.value)
        return target.value->unit;
    if (target.standard)
        return target.standard->unit;
    return target.parameter ? std::optional(target.parameter->unit) : std::nullopt;
}

std::optional<Bilingual> RuleLabels::unit(std::string_view path) const
{
    const Target target = find(path);
    const auto measured = unitOf(path);
    if (target.definition && isAge(*target.definition))
        return fill(ageUnit);
    if (target.fact && !target.benefit && isGrade(*target.fact))
        return fill(gradeUnit);
    if (isList(path) && measured->isRatio())
        return fill(itemUnit);
    return measured ? given(unitLabel(*measured)) : std::nullopt;
}

bool RuleLabels::isMoney(std::string_view path) const
{
    if (const Target target = find(path); target.value)
        return target.value->isMoney;
    const auto measured = unitOf(path);
    const auto countsIn = [&](const TotalKind& total) {
        const auto& factors = total.unit.factors();
        return std::any_of(factors.begin(), factors.end(),
                           [&](const Unit::Factor& factor) { return factor.power > 0 && measured->powerOf(factor.base) > 0; });
    };
    return measured && std::any_of(m_rules.totals.begin(), m_rules.totals.end(), countsIn);
}

std::optional<Bilingual> RuleLabels::bearer(std::string_view path) const
{
    const Target target = find(path);
    if (target.standard && target.standard->isSwitch)
        return fill(county);
    const bool isOfWhole = target.benefit && !target.isPaid ? !isOfSubject(*target.benefit, target.route, m_subject) : target.ofWhole;
    if (m_kind && (isOfWhole || !m_list))
        return Bilingual{"", feel::withArticle(m_kind->label.en)};
    return Bilingual{"", feel::withArticle(wordOf(m_subject))};
}

const NumberLimits* RuleLabels::limits(std::string_view path) const
{
    const Target target = find(path);
    return target.fact && target.fact->type == FactType::Number ? &target.fact->limits : nullptr;
}

bool RuleLabels::isList(std::string_view path) const
{
    const Target target = find(path);
    return target.fact && !target.benefit && target.fact->type == FactType::List;
}

bool RuleLabels::isDate(std::string_view path) const
{
    const Target target = find(path);
    if (target.definition && target.definition->unit.isRatio() && !target.definition->formulas.empty()) {
        const auto& tree = target.definition->formulas.front().formula.tree;
        return tree && feel::isDay(*tree, RuleLabels(m_rules, target.definition->subject));
    }
    return path == reserved::determinationDate || (target.fact && target.fact->type == FactType::Date);
}

}  // namespace huimin
