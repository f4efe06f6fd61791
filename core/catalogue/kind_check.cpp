#include "core/catalogue/kind_check.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/catalogue/catalogue_sentences.h"
#include "core/yaml/map_reader.h"

namespace huimin {

namespace {

std::vector<std::string> idsOf(const std::vector<Fact>& facts)
{
    std::vector<std::string> ids;
    for (const Fact& fact : facts)
        ids.push_back(fact.id);
    return ids;
}

std::vector<std::string> idsOf(const std::vector<Option>& options)
{
    std::vector<std::string> ids;
    for (const Option& option : options)
        ids.push_back(option.id);
    return ids;
}

/// Checks the names that one declaration mentions; complains at the key that mentions them.
class NameCheck {
public:
    NameCheck(const yaml::Node& node, Diagnostics& diagnostics) : m_node(node), m_diagnostics(diagnostics) {}

    void complain(std::string_view key, Bilingual message, std::string suggestion = {})
    {
        const yaml::Node* at = m_node.find(key);
        m_diagnostics.push_back(yaml::errorAt(at ? *at : m_node, std::move(message), std::move(suggestion)));
    }

    /// The fact of that name; null, after a complaint where one is named, if there is none.
    const Fact* named(std::string_view key, const std::string& name, const std::vector<Fact>& among,
                      const Sentence& none, const std::string& owner)
    {
        const auto found = std::find_if(among.begin(), among.end(), [&](const Fact& fact) { return fact.id == name; });
        if (name.empty() || found != among.end())
            return name.empty() ? nullptr : &*found;
        complain(key, fill(none, {owner, name}), yaml::nearest(name, idsOf(among)));
        return nullptr;
    }

    void checkOption(std::string_view key, const Fact& choice, const std::string& option)
    {
        if (!choice.option(option))
            complain(key, fill(sentences::noSuchOption, {choice.id, option}),
                     yaml::nearest(option, idsOf(choice.options)));
    }

private:
    const yaml::Node& m_node;
    Diagnostics& m_diagnostics;
};

void checkFills(const Fact& id, const std::vector<Fact>& siblings, const yaml::Node& node, Diagnostics& diagnostics)
{
    NameCheck check(node, diagnostics);
    const Fact* date = check.named("fills_birth_date", id.fillsBirthDate, siblings, sentences::noSuchSibling, id.id);
    if (date && date->type != FactType::Date)
        check.complain("fills_birth_date", fill(sentences::fillsOtherType, {date->id, "date"}));
    const Fact* sex = check.named("fills_sex", id.fillsSex, siblings, sentences::noSuchSibling, id.id);
    if (!sex)
        return;
    if (sex->type != FactType::Choice)
        return check.complain("fills_sex", fill(sentences::fillsOtherType, {sex->id, "choice"}));
    check.checkOption("male", *sex, id.maleOption);
    check.checkOption("female", *sex, id.femaleOption);
}

void checkTwice(const yaml::Node& fact, std::map<std::string, int>& lines, Diagnostics& diagnostics)
{
    const yaml::Node* id = fact.find("id");
    if (!id || id->text.empty())
        return;
    const auto [first, isNew] = lines.emplace(id->text, id->place().line);
    if (!isNew)
        diagnostics.push_back(yaml::errorAt(*id, fill(sentences::factTwice, {id->text, first->second})));
}

const std::vector<yaml::Node>& factNodes(const yaml::Node& owner)
{
    static const std::vector<yaml::Node> none;
    const yaml::Node* facts = owner.find("facts");
    return facts ? facts->items : none;
}

void checkSums(const Fact& sums, const yaml::Node& node, Diagnostics& diagnostics)
{
    const std::vector<yaml::Node>& nodes = factNodes(node);
    for (std::size_t i = 0; i < sums.facts.size(); ++i) {
        if (sums.facts[i].type != FactType::Number)
            NameCheck(nodes[i], diagnostics)
                .complain("type", fill(sentences::sumsHoldNumbers, {sums.id, sums.facts[i].id}));
    }
}

void checkTaken(const yaml::Node& owner, std::string_view key, Diagnostics& diagnostics)
{
    for (const yaml::Node& fact : factNodes(owner)) {
        const yaml::Node* id = fact.find("id");
        if (id && id->text == key)
            diagnostics.push_back(yaml::errorAt(*id, fill(sentences::factIdTaken, {key})));
    }
}

} // namespace

void checkFacts(const std::vector<Fact>& facts, const yaml::Node& node, Diagnostics& diagnostics)
{
    const std::vector<yaml::Node>& nodes = factNodes(node);
    std::map<std::string, int> lines;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        checkTwice(nodes[i], lines, diagnostics);
        if (facts[i].type == FactType::NationalId)
            checkFills(facts[i], facts, nodes[i], diagnostics);
        else if (facts[i].type == FactType::Sums)
            checkSums(facts[i], nodes[i], diagnostics);
    }
}

void checkList(const Fact& list, const yaml::Node& node, Diagnostics& diagnostics)
{
    NameCheck check(node, diagnostics);
    check.named("name", list.nameFact, list.facts, sentences::noSuchItemFact, list.id);
    const Fact* key = check.named("key", list.keyFact, list.facts, sentences::noSuchItemFact, list.id);
    if (key && !key->required)
        check.complain("key", fill(sentences::keyMayBeMissing, {list.id, key->id}));
    if (list.keyFact.empty())
        checkTaken(node, "id", diagnostics);
}

void checkAdded(const Fact& owner, const yaml::Node& node, Diagnostics& diagnostics)
{
    for (const yaml::Node& added : factNodes(node)) {
        const yaml::Node* id = added.find("id");
        const Fact* there = id ? owner.find(id->text) : nullptr;
        if (there)
            diagnostics.push_back(yaml::errorAt(
                *id, fill(sentences::factThere, {id->text, there->place.file + ":" + std::to_string(there->place.line)})));
    }
    if (owner.type == FactType::List && owner.keyFact.empty())
        checkTaken(node, "id", diagnostics);
}

void checkKeysOfEveryProfile(const yaml::Node& kind, Diagnostics& diagnostics)
{
    constexpr std::array<std::string_view, 10> keys{"format",      "profile",   "id",      "county", "unlisted",
                                                    "case_number", "applicant", "address", "phone",  "notes"};
    for (const std::string_view key : keys)
        checkTaken(kind, key, diagnostics);
}

} // namespace huimin
