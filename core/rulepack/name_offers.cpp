#include "core/rulepack/name_offers.h"

#include <algorithm>
#include <array>

#include "core/feel/builtin.h"
#include "core/rulepack/offer_sentences.h"
#include "core/rulepack/reserved_names.h"
#include "core/rulepack/rule_labels.h"
#include "core/rulepack/static_meanings.h"

namespace huimin {

namespace {

using Kind = NameOffer::Kind;

constexpr std::array<std::string_view, 17> languageWords{"and",   "or",    "if",   "then",  "else",      "in",   "between", "some", "every",
                                                         "for",   "return", "satisfies", "true", "false", "null", "instance of", "item"};

/// The named ways of calling, without the types: max(list) | max(n...).
std::string callOf(const feel::Builtin& builtin)
{
    std::string call;
    std::string_view rest = builtin.parameters;
    while (true) {
        const std::size_t bar = rest.find('|');
        std::string_view way = rest.substr(0, bar);
        while (way.starts_with(' '))
            way.remove_prefix(1);
        while (way.ends_with(' '))
            way.remove_suffix(1);
        call += (call.empty() ? "" : " | ") + std::string(builtin.name) + "(" + std::string(way) + ")";
        if (bar == std::string_view::npos)
            return call;
        rest.remove_prefix(bar + 1);
    }
}

/// Finds what may be written about one subject.
class OfferFinder {
public:
    OfferFinder(const RuleSet& rules, const std::string& subject)
        : m_rules(rules), m_names(rules), m_formulas(formulasOf(m_names)), m_meanings(m_names, m_formulas, true), m_labels(rules, subject),
          m_subject(m_names.subject(subject))
    {
    }

    std::vector<NameOffer> find(ExpressionUse use)
    {
        if (m_subject) {
            addNames(use);
            addFigures();
            addBenefits();
        }
        addFunctions();
        addWords();
        return std::move(m_offers);
    }

private:
    void addNames(ExpressionUse use)
    {
        if (use == ExpressionUse::Definition)
            addWord(reserved::countedBenefits, fill(sentences::offerCountedBenefits));
        if (use == ExpressionUse::IncomePart)
            addWord(reserved::received, fill(sentences::offerReceived));
        addOf(*m_subject);
        if (!m_subject->isWhole())
            addOf(m_names.whole(*m_subject));
        addWord(reserved::determinationDate, fill(sentences::offerDay));
    }

    void addWord(std::string_view word, const Bilingual& label)
    {
        m_offers.push_back({Kind::Word, std::string(word), std::string(word), label, {}, {}, {}});
    }

    /// The subject's own win over those of the whole profile.
    bool isThere(const std::string& name) const
    {
        return std::any_of(m_offers.begin(), m_offers.end(), [&](const NameOffer& offer) { return offer.name == name; });
    }

    void addOf(const Subject& subject)
    {
        for (const Fact& fact : subject.facts()) {
            if (!isThere(fact.id))
                addFact(fact, fact.id, *m_names.ofSubject(subject, fact.id));
        }
        for (const Definition* definition : definitionsOf(subject)) {
            if (!isThere(definition->id))
                add(Kind::Definition, definition->id, definition->label, {}, *m_names.ofSubject(subject, definition->id));
        }
    }

    /// As they are declared.
    std::vector<const Definition*> definitionsOf(const Subject& subject) const
    {
        std::vector<const Definition*> all;
        for (const auto& [id, definition] : m_rules.definitions) {
            if (definition.subject == subject.id)
                all.push_back(&definition);
        }
        std::stable_sort(all.begin(), all.end(), [](const Definition* a, const Definition* b) { return a->place < b->place; });
        return all;
    }

    void addFact(const Fact& fact, const std::string& path, const Meaning& meaning)
    {
        add(Kind::Fact, path, fact.label, fact.help, meaning);
        if (fact.type == FactType::Benefits) {
            for (const Benefit& benefit : m_rules.benefits)
                addEntry(Kind::Benefit, meaning, path, benefit.id, fill(sentences::offerPaid, {benefit.label}));
        }
        if (fact.type != FactType::Group && fact.type != FactType::Sums)
            return;
        for (const Fact& below : fact.facts) {
            if (const auto entry = m_names.entry(meaning, below.id))
                addFact(below, path + "." + below.id, *entry);
        }
    }

    void addEntry(Kind kind, const Meaning& of, const std::string& path, const std::string& name, const Bilingual& label, const Bilingual& help = {})
    {
        if (const auto entry = m_names.entry(of, name))
            add(kind, path + "." + name, label, help, *entry);
    }

    void addFigures()
    {
        const Meaning standards{.kind = Meaning::Kind::Standards};
        for (const auto& [id, standard] : m_rules.standards)
            addEntry(Kind::Standard, standards, std::string(reserved::standards), id, standard.label, standard.lookFor);
        const Meaning parameters{.kind = Meaning::Kind::Parameters};
        for (const auto& [id, parameter] : m_rules.parameters)
            addEntry(Kind::Parameter, parameters, std::string(reserved::parameters), id, parameter.label);
    }

    /// A benefit is asked of its own subject, or of the whole profile.
    void addBenefits()
    {
        const Meaning eligible{.kind = Meaning::Kind::Eligible, .subject = m_subject};
        const Meaning entitlement{.kind = Meaning::Kind::Entitlement, .subject = m_subject};
        for (const Benefit& benefit : m_rules.benefits) {
            const auto routes = routesSeenFrom(*m_subject, benefit, m_names);
            if (routes.empty())
                continue;
            const std::string path = std::string(reserved::eligible) + "." + benefit.id;
            addEntry(Kind::Benefit, eligible, std::string(reserved::eligible), benefit.id, fill(sentences::offerEligible, {benefit.label}));
            const auto asked = m_names.entry(eligible, benefit.id);
            for (const Route* route : routes) {
                if (!route->id.empty() && asked)
                    addEntry(Kind::Benefit, *asked, path, route->id, fill(sentences::offerEligibleBy, {benefit.label, route->label}));
            }
            if (benefit.kind == BenefitKind::Money)
                addEntry(Kind::Benefit, entitlement, std::string(reserved::entitlement), benefit.id, fill(sentences::offerEntitlement, {benefit.label}));
        }
    }

    void add(Kind kind, const std::string& path, const Bilingual& label, const Bilingual& help, const Meaning& meaning)
    {
        const feel::StaticType type = m_meanings.of(meaning).type;
        const feel::TypeSet types = type.types.without(feel::BasicType::Null);
        const Bilingual typeWords = types.isAnything() || types.isEmpty() || type.types.isAnything() ? Bilingual() : feel::typeName(types);
        const auto unit = m_labels.unitOf(path);
        m_offers.push_back({kind, path, path, label, help, typeWords, unit && !unit->isRatio() ? m_rules.units.label(*unit) : Bilingual()});
    }

    void addFunctions()
    {
        for (const feel::Builtin* builtin : feel::allBuiltins()) {
            const std::string name(builtin->name);
            m_offers.push_back({Kind::Function, name, name + "(", fill(builtin->help), fill(sentences::offerFunction, {callOf(*builtin), builtin->example}), {}, {}});
        }
    }

    void addWords()
    {
        for (const std::string_view word : languageWords)
            addWord(word, fill(sentences::offerWord));
    }

    const RuleSet& m_rules;
    RuleNames m_names;
    std::vector<OwnedFormula> m_formulas;
    StaticMeanings m_meanings;
    RuleLabels m_labels;
    const Subject* m_subject;
    std::vector<NameOffer> m_offers;
};

}  // namespace

std::vector<NameOffer> nameOffers(const RuleSet& rules, const std::string& subject, ExpressionUse use)
{
    return OfferFinder(rules, subject).find(use);
}

}  // namespace huimin
