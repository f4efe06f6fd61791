#include "core/report/given_facts.h"

#include "core/report/report_sentences.h"
#include "core/feel/value_text.h"

namespace huimin::report {

namespace {

/// A fact's value as people read it.
class FactText {
public:
    FactText(const Fact& fact, const UnitSystem& units, const Words& words) : m_fact(fact), m_units(units), m_words(words) {}

    std::string operator()(bool truth) const { return m_words.in(truth ? sentences::yes : sentences::no); }
    std::string operator()(const Number& number) const
    {
        return m_words.in(feel::withUnit(feel::plainNumber(number), m_units.label(m_fact.unit)));
    }
    std::string operator()(Date date) const { return date.toIso(); }
    std::string operator()(const std::string& text) const
    {
        const Option* option = m_fact.option(text);
        return option ? m_words.in(option->label) : text;
    }
    std::string operator()(const std::vector<std::string>& texts) const
    {
        std::vector<std::string> labels;
        for (const std::string& text : texts)
            labels.push_back((*this)(text));
        return m_words.joined(labels);
    }

private:
    const Fact& m_fact;
    const UnitSystem& m_units;
    const Words& m_words;
};

bool hasValueOfItsOwn(const Fact& fact)
{
    switch (fact.type) {
    case FactType::Group:
    case FactType::Sums:
    case FactType::Benefits:
    case FactType::List: return false;
    case FactType::Boolean:
    case FactType::Number:
    case FactType::Choice:
    case FactType::Choices:
    case FactType::Date:
    case FactType::Text:
    case FactType::NationalId: return true;
    }
    return false;
}

void add(const GivenFact& owner, const UnitSystem& units, const Words& words, std::vector<FactLine>& lines)
{
    for (const GivenFact& given : owner.facts) {
        const Fact& fact = *given.fact;
        if (!given.isGiven() || fact.sensitive)
            continue;
        if (fact.type == FactType::Group || fact.type == FactType::Sums)
            add(given, units, words, lines);
        else if (hasValueOfItsOwn(fact))
            lines.push_back({words.in(fact.label), factText(given, units, words)});
    }
}

}  // namespace

std::string factText(const GivenFact& given, const UnitSystem& units, const Words& words)
{
    if (!given.isGiven() || !hasValueOfItsOwn(*given.fact))
        return "";
    return std::visit(FactText(*given.fact, units, words), given.scalar);
}

std::vector<FactLine> factLines(const Profile& profile, const UnitSystem& units, const Words& words)
{
    std::vector<FactLine> lines;
    add(profile.root, units, words, lines);
    return lines;
}

std::vector<std::string> givenFacts(const Profile& profile, const UnitSystem& units, const Words& words)
{
    std::vector<std::string> texts;
    for (const FactLine& line : factLines(profile, units, words))
        texts.push_back(line.label + words.colon() + line.value);
    return texts;
}

}  // namespace huimin::report
