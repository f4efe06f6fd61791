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

void add(const GivenFact& owner, const UnitSystem& units, const Words& words, std::vector<std::string>& texts)
{
    for (const GivenFact& given : owner.facts) {
        const Fact& fact = *given.fact;
        if (!given.isGiven() || fact.sensitive || fact.type == FactType::List || fact.type == FactType::Benefits)
            continue;
        if (fact.type == FactType::Group || fact.type == FactType::Sums)
            add(given, units, words, texts);
        else
            texts.push_back(words.in(fact.label) + words.colon() + std::visit(FactText(fact, units, words), given.scalar));
    }
}

}  // namespace

std::vector<std::string> givenFacts(const Profile& profile, const UnitSystem& units, const Words& words)
{
    std::vector<std::string> texts;
    add(profile.root, units, words, texts);
    return texts;
}

}  // namespace huimin::report
