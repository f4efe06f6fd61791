#include "core/catalogue/profile_kind_reader.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/catalogue/bilingual_reader.h"
#include "core/catalogue/catalogue_sentences.h"
#include "core/catalogue/kind_check.h"
#include "core/catalogue/scalar_reader.h"
#include "core/text/enumeration.h"

namespace huimin {

namespace {

constexpr std::array<std::pair<std::string_view, FactType>, 11> typeNames{{
    {"boolean", FactType::Boolean},
    {"number", FactType::Number},
    {"choice", FactType::Choice},
    {"choices", FactType::Choices},
    {"date", FactType::Date},
    {"text", FactType::Text},
    {"national_id", FactType::NationalId},
    {"group", FactType::Group},
    {"sums", FactType::Sums},
    {"benefits", FactType::Benefits},
    {"list", FactType::List},
}};

/// Reads the facts of one kind; keeps what it complained about.
class FactReader {
public:
    FactReader(const UnitSystem& units, Diagnostics& diagnostics) : m_units(units), m_diagnostics(diagnostics) {}

    /// The facts under `facts`; `owner` is what they are complained about with when there are none but must be.
    std::vector<Fact> facts(yaml::MapReader& map, const std::string& owner, bool mayBeEmpty = false)
    {
        std::vector<Fact> facts;
        for (const yaml::Node& node : map.items("facts"))
            facts.push_back(fact(node));
        const yaml::Node* written = map.node().find("facts");
        if (facts.empty() && !mayBeEmpty && (!written || written->isSequence() || written->null))
            complain(written ? *written : map.node(), fill(sentences::noFacts, {owner}));
        checkFacts(facts, map.node(), m_diagnostics);
        return facts;
    }

    Unit unit(yaml::MapReader& map, std::string_view key)
    {
        const yaml::Node* node = map.take(key);
        if (!node)
            return {};
        if (!node->isScalar()) {
            map.text(key); // complains of the type
            return {};
        }
        auto unit = m_units.parse(node->text, node->place(), node->source->line(node->place().line));
        if (unit)
            return *unit;
        append(m_diagnostics, unit.diagnostics());
        return {};
    }

private:
    void complain(const yaml::Node& node, Bilingual message, std::string suggestion = {})
    {
        m_diagnostics.push_back(yaml::errorAt(node, std::move(message), std::move(suggestion)));
    }

    Fact fact(const yaml::Node& node)
    {
        Fact fact;
        fact.place = node.place();
        yaml::MapReader map(node, m_diagnostics);
        if (!map.isMap())
            return fact;
        fact.id = map.requireText("id");
        fact.type = type(map);
        fact.label = requireBilingual(map, "label", m_diagnostics);
        fact.question = readBilingual(map, "question", m_diagnostics);
        fact.help = readBilingual(map, "help", m_diagnostics);
        fact.whenTrue = readBilingual(map, "when_true", m_diagnostics);
        fact.unit = unit(map, "unit");
        fact.required = map.boolean("required").value_or(false);
        fact.sensitive = map.boolean("sensitive").value_or(false);
        fact.width = count(map, "width").value_or(0);
        readByType(fact, map);
        map.finish();
        return fact;
    }

    FactType type(yaml::MapReader& map)
    {
        const yaml::Node* node = map.require("type");
        if (!node)
            return FactType::Text;
        std::vector<std::string> known;
        for (const auto& [name, type] : typeNames) {
            if (node->text == name)
                return type;
            known.emplace_back(name);
        }
        complain(*node, fill(sentences::unknownFactType, {yaml::found(*node), enumeration(known)}),
                 yaml::nearest(node->text, known));
        return FactType::Text;
    }

    void readByType(Fact& fact, yaml::MapReader& map)
    {
        switch (fact.type) {
        case FactType::Boolean:
            if (const auto absent = map.boolean("absent"))
                fact.absent = *absent;
            fact.unlisted = map.boolean("unlisted");
            return;
        case FactType::Number:
            return readLimits(fact.limits, map);
        case FactType::Choice:
        case FactType::Choices:
            return readOptions(fact, map);
        case FactType::Date:
            fact.notAfterDetermination = map.boolean("not_after_determination").value_or(false);
            fact.sensitiveUnder = count(map, "sensitive_under").value_or(0);
            return;
        case FactType::NationalId:
            return readFills(fact, map);
        case FactType::Group:
            fact.groupMayBeUnlisted = map.boolean("may_be_unlisted").value_or(true);
            readMostGiven(fact, map);
            fact.facts = facts(map, fact.id, true);
            return;
        case FactType::Sums:
            fact.facts = facts(map, fact.id);
            return;
        case FactType::List:
            return readList(fact, map);
        case FactType::Text:
        case FactType::Benefits:
            return;
        }
    }

    /// How many of a group's facts may be given: of a wage by the month, the day or the hour, one.
    void readMostGiven(Fact& group, yaml::MapReader& map)
    {
        if (const auto most = count(map, "at_most"))
            group.limits.high = Number(*most);
    }

    /// A whole number that is not negative.
    std::optional<int> count(yaml::MapReader& map, std::string_view key)
    {
        const auto number = map.integer(key);
        if (!number || *number >= 0)
            return number;
        complain(*map.take(key), fill(sentences::notNegative, {key, *number}));
        return std::nullopt;
    }

    void readLimits(NumberLimits& limits, yaml::MapReader& map)
    {
        limits.low = readNumber(map, "at_least", m_diagnostics);
        if (auto above = readNumber(map, "above", m_diagnostics)) {
            if (limits.low)
                complain(*map.take("above"), fill(sentences::twoLowLimits));
            limits.low = std::move(above);
            limits.lowExcluded = true;
        }
        limits.high = readNumber(map, "at_most", m_diagnostics);
        limits.decimals = count(map, "decimals");
        const bool isEmpty = limits.low && limits.high &&
                             (limits.lowExcluded ? *limits.high <= *limits.low : *limits.high < *limits.low);
        if (isEmpty)
            complain(*map.take("at_most"),
                     fill(sentences::limitsBackwards, {limits.low->toString(), limits.high->toString()}));
    }

    void readOptions(Fact& fact, yaml::MapReader& map)
    {
        const auto& entries = map.entries("options");
        for (const auto& [key, label] : entries) {
            fact.options.push_back({key.text, readBilingual(label, m_diagnostics)});
            if (key.text == "unknown")
                complain(key, fill(sentences::optionIsUnknown));
        }
        const yaml::Node* written = map.take("options");
        if (entries.empty() && (!written || written->isMap() || written->null))
            complain(written ? *written : map.node(), fill(sentences::choiceNeedsOptions, {fact.id}));
    }

    void readFills(Fact& fact, yaml::MapReader& map)
    {
        fact.fillsBirthDate = map.text("fills_birth_date").value_or("");
        fact.fillsSex = map.text("fills_sex").value_or("");
        fact.maleOption = map.text("male").value_or("");
        fact.femaleOption = map.text("female").value_or("");
    }

    void readList(Fact& fact, yaml::MapReader& map)
    {
        fact.subject = map.requireText("subject");
        fact.subjectUnit = unit(map, "subject_unit");
        fact.itemLabel = readBilingual(map, "item_label", m_diagnostics);
        fact.nameFact = map.text("name").value_or("");
        fact.keyFact = map.text("key").value_or("");
        fact.atLeast = count(map, "at_least").value_or(0);
        fact.facts = facts(map, fact.id);
        checkList(fact, map.node(), m_diagnostics);
    }

    const UnitSystem& m_units;
    Diagnostics& m_diagnostics;
};

/// The list or group that a path of names leads to; null, with a complaint, where there is none.
Fact* placeOf(Fact& whole, yaml::MapReader& map, Diagnostics& diagnostics)
{
    const std::string path = map.text("at").value_or("");
    Fact* owner = &whole;
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find('.', begin), path.size());
        std::vector<std::string> known;
        Fact* next = nullptr;
        for (Fact& fact : owner->facts) {
            if (fact.type != FactType::Group && fact.type != FactType::List)
                continue;
            known.push_back(fact.id);
            if (fact.id == path.substr(begin, end - begin))
                next = &fact;
        }
        if (!next) {
            diagnostics.push_back(yaml::errorAt(*map.take("at"), fill(sentences::noSuchPlace, {path.substr(begin, end - begin), owner->id}),
                                                yaml::nearest(path.substr(begin, end - begin), known)));
            return nullptr;
        }
        owner = next;
        begin = end + 1;
    }
    return owner;
}

} // namespace

Result<ProfileKind> readProfileKind(const yaml::Node& root, const UnitSystem& units)
{
    Diagnostics diagnostics;
    ProfileKind kind;
    yaml::MapReader map(root, diagnostics);
    if (!map.isMap())
        return diagnostics;
    FactReader reader(units, diagnostics);
    kind.id = map.requireText("profile");
    kind.label = requireBilingual(map, "label", diagnostics);
    kind.subject = map.requireText("subject");
    kind.subjectUnit = reader.unit(map, "subject_unit");
    kind.root.id = kind.id;
    kind.root.type = FactType::Group;
    kind.root.label = kind.label;
    kind.root.place = root.place();
    kind.root.facts = reader.facts(map, kind.id);
    checkKeysOfEveryProfile(root, diagnostics);
    map.finish();
    sortByPlace(diagnostics);
    if (hasErrors(diagnostics))
        return diagnostics;
    return kind;
}

Diagnostics extendProfileKind(ProfileKind& kind, const yaml::Node& root, const UnitSystem& units)
{
    Diagnostics diagnostics;
    yaml::MapReader map(root, diagnostics);
    map.requireText("extends");
    std::vector<Fact> more = FactReader(units, diagnostics).facts(map, kind.id);
    Fact* owner = placeOf(kind.root, map, diagnostics);
    if (owner == &kind.root)
        checkKeysOfEveryProfile(root, diagnostics);
    if (owner)
        checkAdded(*owner, root, diagnostics);
    map.finish();
    sortByPlace(diagnostics);
    if (!hasErrors(diagnostics))
        owner->facts.insert(owner->facts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return diagnostics;
}

} // namespace huimin
