#include "core/report/survey_answer.h"

#include <algorithm>

#include "core/report/given_facts.h"
#include "core/report/printout_sentences.h"
#include "core/report/sensitive_facts.h"

namespace huimin::report {

namespace {

constexpr const char* betweenBoxes = "　";

std::string box(const std::string& label, bool isTicked, const Words& words)
{
    return words.in(isTicked ? sentences::tickedBox : sentences::emptyBox, {label});
}

std::string yesOrNo(const Sentence& yes, const Sentence& no, std::optional<bool> ticked, const Words& words)
{
    return box(words.in(yes), ticked == true, words) + betweenBoxes + box(words.in(no), ticked == false, words);
}

bool isChosen(const GivenFact* given, const std::string& option)
{
    if (!given || !given->isGiven())
        return false;
    if (const auto* one = std::get_if<std::string>(&given->scalar))
        return *one == option;
    const auto* some = std::get_if<std::vector<std::string>>(&given->scalar);
    return some && std::find(some->begin(), some->end(), option) != some->end();
}

std::string optionBoxes(const Fact& fact, const GivenFact* given, const Words& words)
{
    std::string text;
    for (const Option& option : fact.options)
        text += (text.empty() ? "" : betweenBoxes) + box(words.in(option.label), isChosen(given, option.id), words);
    return text;
}

std::optional<bool> truthOf(const GivenFact* given)
{
    if (!given || given->state == GivenFact::State::NotKnown)
        return std::nullopt;
    if (given->state == GivenFact::State::None)
        return false;
    const bool* truth = std::get_if<bool>(&given->scalar);
    return given->fact->type == FactType::Boolean && truth ? *truth : true;
}

std::string emptyAnswer(const Fact& fact, const RuleSet& rules, const Words& words)
{
    if (fact.type == FactType::Date)
        return words.in(sentences::emptyDate);
    if (fact.type == FactType::Number)
        return words.in(sentences::lineWithUnit, {rules.units.label(fact.unit)});
    return words.in(sentences::emptyLine);
}

std::string writtenAnswer(const Fact& fact, const GivenFact* given, const RuleSet& rules, const Words& words)
{
    const std::string text = given ? factText(*given, rules.units, words) : "";
    if (text.empty())
        return emptyAnswer(fact, rules, words);
    return fact.type == FactType::NationalId && words.covers() ? coveredId(text) : text;
}

/// What is in fact being paid, a benefit each.
std::string benefitSums(const GivenFact* given, const RuleSet& rules, const Words& words)
{
    std::vector<std::string> sums;
    if (given) {
        for (const auto& [id, sum] : given->benefits) {
            const Benefit* benefit = rules.benefit(id);
            sums.push_back((benefit ? words.in(benefit->label) : id) + " " + sum.toFixed(2));
        }
    }
    return sums.empty() ? words.in(sentences::emptyLine) : words.joined(sums);
}

}  // namespace

bool isCoveredAnswer(const Fact& fact, const GivenFact* given, Date day, const Words& words)
{
    return words.covers() && given && given->state != GivenFact::State::NotKnown && isSensitiveOn(fact, given->scalar, day);
}

std::string surveyAnswer(const Fact& fact, const GivenFact* given, Date day, const RuleSet& rules, const Words& words)
{
    if (isCoveredAnswer(fact, given, day, words) && fact.type != FactType::NationalId)
        return words.in(sentences::covered);
    switch (fact.type) {
    case FactType::Boolean: return yesOrNo(sentences::yes, sentences::no, truthOf(given), words);
    case FactType::Group: return yesOrNo(sentences::has, sentences::hasNot, truthOf(given), words);
    case FactType::Choice:
    case FactType::Choices: return optionBoxes(fact, given, words);
    case FactType::Number:
    case FactType::Date:
    case FactType::Text:
    case FactType::NationalId: return writtenAnswer(fact, given, rules, words);
    case FactType::Benefits: return benefitSums(given, rules, words);
    case FactType::Sums:
    case FactType::List: return "";
    }
    return "";
}

}  // namespace huimin::report
