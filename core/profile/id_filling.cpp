#include "core/profile/id_filling.h"

#include "core/profile/national_id.h"
#include "core/profile/profile_sentences.h"

namespace huimin {

namespace {

/// A filled value as people read it: a date, or an option's label.
Bilingual shown(const Fact& fact, const FactScalar& value)
{
    if (const auto* date = std::get_if<Date>(&value))
        return {date->toIso(), date->toIso()};
    const auto* text = std::get_if<std::string>(&value);
    const Option* option = text ? fact.option(*text) : nullptr;
    return option ? option->label : Bilingual{};
}

/// Fills the facts beside one national ID.
class IdFilling {
public:
    IdFilling(GivenFact& owner, const GivenFact& id, const yaml::Node& map, Diagnostics& diagnostics)
        : m_owner(owner), m_id(id), m_map(map), m_diagnostics(diagnostics)
    {
    }

    void fillIn(const std::string& factId, const FactScalar& value)
    {
        for (GivenFact& given : m_owner.facts) {
            if (given.fact->id != factId)
                continue;
            if (!given.isGiven())
                place(given);
            else if (given.scalar != value)
                complain(given, value);
            given.scalar = value;
            given.state = GivenFact::State::Given;
        }
    }

private:
    /// What is wrong with a filled fact is wrong with the ID.
    void place(GivenFact& given) const
    {
        given.place = m_id.place;
        given.line = m_id.line;
    }

    void complain(const GivenFact& given, const FactScalar& value)
    {
        const Fact& fact = *given.fact;
        Bilingual message = fill(sentences::idDiffers, {fact.label, shown(fact, given.scalar), shown(fact, value)});
        const yaml::Node* written = m_map.find(fact.id);
        m_diagnostics.push_back(yaml::errorAt(written ? *written : m_map, std::move(message)));
    }

    GivenFact& m_owner;
    const GivenFact& m_id;
    const yaml::Node& m_map;
    Diagnostics& m_diagnostics;
};

} // namespace

void fillFromIds(GivenFact& owner, const yaml::Node& map, Diagnostics& diagnostics)
{
    for (const GivenFact& given : owner.facts) {
        if (given.fact->type != FactType::NationalId || !given.isGiven())
            continue;
        const auto parsed = NationalId::parse(std::get<std::string>(given.scalar));
        const auto* id = std::get_if<NationalId>(&parsed);
        if (!id)
            continue;
        const Fact& fact = *given.fact;
        IdFilling filling(owner, given, map, diagnostics);
        filling.fillIn(fact.fillsBirthDate, id->birthDate());
        filling.fillIn(fact.fillsSex, id->isMale() ? fact.maleOption : fact.femaleOption);
    }
}

} // namespace huimin
