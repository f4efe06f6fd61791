#include "core/rulepack/overview.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/catalogue/bilingual_reader.h"
#include "core/catalogue/scalar_reader.h"
#include "core/rulepack/citation_reader.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/text/nearest.h"

namespace huimin {

namespace {

namespace fs = std::filesystem;

/// A file as it is told: by its place below the folder of packs.
std::string fileBelow(const PackInfo& pack, const std::string& file)
{
    return fs::path(file).lexically_relative(fs::path(pack.folder).parent_path()).generic_string();
}

/// A part of a statement, and whether it is a sum of money.
struct Part {
    Bilingual label;
    bool isMoney = false;
};

std::optional<Part> partOf(const Statement& statement, std::string_view id)
{
    for (const auto* values : {&statement.itemValues, &statement.totals}) {
        for (const StatementValue& value : *values) {
            if (value.id == id)
                return Part{value.label, value.isMoney};
        }
    }
    for (const StatementDeadline& deadline : statement.deadlines) {
        if (deadline.id == id)
            return Part{deadline.label, false};
    }
    return std::nullopt;
}

/// Reads the items of all packs; keeps what it complained about.
class OverviewReader {
public:
    OverviewReader(const RuleSet& rules, const EditedFiles& edited) : m_rules(rules), m_edited(edited), m_reading(rules.units, m_noNames) {}

    Result<std::vector<OverviewItem>> read()
    {
        for (const PackInfo& pack : m_rules.packs)
            readPack(pack);
        Diagnostics diagnostics = std::move(m_reading.diagnostics());
        append(diagnostics, unknownReferences());
        sortByPlace(diagnostics);
        if (hasErrors(diagnostics))
            return diagnostics;
        return Result(std::move(m_items), std::move(diagnostics));
    }

private:
    void readPack(const PackInfo& pack)
    {
        m_pack = &pack;
        const std::string file = (fs::path(pack.folder) / "overview.yaml").string();
        if (!isThere(file, m_edited))
            return;
        const auto tree = readFile(file, m_edited);
        if (!tree)
            return append(m_reading.diagnostics(), tree.diagnostics());
        m_trees.push_back(*tree);
        yaml::MapReader map(m_trees.back().root(), m_reading.diagnostics());
        for (const yaml::Node& node : map.items("items"))
            readItem(node, fileBelow(pack, file));
        map.finish();
    }

    void readItem(const yaml::Node& node, const std::string& file)
    {
        yaml::MapReader map(node, m_reading.diagnostics());
        if (!map.isMap())
            return;
        m_item = {};
        m_item.id = map.requireText("item");
        m_item.pack = m_pack->id;
        m_item.file = file;
        if (!m_item.id.empty() && !m_ids.insert(m_item.id).second)
            m_reading.complain(*node.find("item"), fill(sentences::itemTwice, {m_item.id}));
        if (!takePolicy(map) || node.find("label"))
            m_item.label = requireBilingual(map, "label", m_reading.diagnostics());
        takeContent(map);
        takeBenefits(m_reading.referToAll(map, "benefits", Thing::Benefit));
        takeStatements(map);
        takeStandards(m_reading.referToAll(map, "standards", Thing::Standard));
        m_item.citations = requireCitations(map, m_reading);
        map.finish();
        m_items.push_back(std::move(m_item));
    }

    /// What an item says in full: a heading alone would lose the rest of it.
    void takeContent(yaml::MapReader& map)
    {
        m_item.what = requireBilingual(map, "what", m_reading.diagnostics());
        m_item.forWhom = requireBilingual(map, "for_whom", m_reading.diagnostics());
        m_item.figure = requireBilingual(map, "figure", m_reading.diagnostics());
        m_item.when = readPeriod(map, m_reading.diagnostics());
        if (!map.node().find("from") && !map.node().find("to"))
            m_reading.complain(map.node(), fill(sentences::itemWithoutDay));
    }

    /// An item that is a numbered policy is called as the policy is, and carried by its benefits.
    bool takePolicy(yaml::MapReader& map)
    {
        const yaml::Node* node = map.node().find("policy");
        if (!node)
            return false;
        const std::string number = m_reading.referTo(map, "policy", Thing::Policy);
        for (const Policy& policy : m_rules.policies) {
            if (std::to_string(policy.number) != number)
                continue;
            m_item.label = policy.label;
            if (!map.node().find("standards"))
                takeBenefits(policy.benefits);
        }
        return true;
    }

    void takeBenefits(const std::vector<std::string>& ids)
    {
        for (const std::string& id : ids) {
            const Benefit* benefit = m_rules.benefit(id);
            if (!benefit)
                continue;
            if (benefit->kind != BenefitKind::Information)
                strengthen(benefit->kind == BenefitKind::Money ? Treatment::Amount : Treatment::Rule);
            carry(id, benefit->label, benefit->pack, benefit->place.file);
        }
    }

    void takeStandards(const std::vector<std::string>& ids)
    {
        for (const std::string& id : ids) {
            const auto standard = m_rules.standards.find(id);
            if (standard == m_rules.standards.end())
                continue;
            strengthen(standard->second.isSwitch ? Treatment::Rule : Treatment::Amount);
            carry(id, standard->second.label, m_pack->id, standard->second.place.file);
        }
    }

    /// Statements, whole or by a part: `wages`, `wages.solved_by`.
    void takeStatements(yaml::MapReader& map)
    {
        for (const std::string& name : map.texts("statements")) {
            const std::string id = name.substr(0, name.find('.'));
            const auto statement = std::find_if(m_rules.statements.begin(), m_rules.statements.end(),
                                                [&](const Statement& one) { return one.id == id; });
            const bool isWhole = id.size() == name.size();
            const bool isThere = statement != m_rules.statements.end();
            const auto part = !isThere ? std::nullopt
                              : isWhole ? std::optional(Part{statement->label, true})
                                        : partOf(*statement, std::string_view(name).substr(id.size() + 1));
            if (!part) {
                m_reading.complain(*map.node().find("statements"), fill(sentences::noSuchThing, {nameOf(Thing::Statement), name}));
                continue;
            }
            strengthen(part->isMoney ? Treatment::Amount : Treatment::Rule);
            carry(name, part->label, statement->pack, statement->place.file);
        }
    }

    /// Of several rules the one that does most tells what becomes of the item.
    void strengthen(Treatment treatment) { m_item.treatment = std::min(m_item.treatment, treatment); }

    void carry(const std::string& name, const Bilingual& label, const std::string& packId, const std::string& file)
    {
        const auto pack = std::find_if(m_rules.packs.begin(), m_rules.packs.end(), [&](const PackInfo& one) { return one.id == packId; });
        m_item.rules.push_back({name, label, fileBelow(pack == m_rules.packs.end() ? *m_pack : *pack, file)});
    }

    std::vector<std::string> idsOf(Thing thing) const
    {
        std::vector<std::string> ids;
        if (thing == Thing::Document)
            for (const auto& [id, document] : m_rules.documents)
                ids.push_back(id);
        if (thing == Thing::Standard)
            for (const auto& [id, standard] : m_rules.standards)
                ids.push_back(id);
        if (thing == Thing::Benefit)
            for (const Benefit& benefit : m_rules.benefits)
                ids.push_back(benefit.id);
        if (thing == Thing::Policy)
            for (const Policy& policy : m_rules.policies)
                ids.push_back(std::to_string(policy.number));
        return ids;
    }

    Diagnostics unknownReferences() const
    {
        Diagnostics diagnostics;
        for (const ThingId& id : m_reading.references()) {
            const std::vector<std::string> known = idsOf(id.thing);
            if (std::find(known.begin(), known.end(), id.id) == known.end())
                diagnostics.push_back({Diagnostic::Severity::Error, id.place, fill(sentences::noSuchThing, {nameOf(id.thing), id.id}),
                                       id.line, nearest(id.id, known)});
        }
        return diagnostics;
    }

    const RuleSet& m_rules;
    const EditedFiles& m_edited;
    const feel::DeclaredNames m_noNames;
    PackReading m_reading;
    const PackInfo* m_pack = nullptr;
    std::vector<yaml::Tree> m_trees;  // references point into them
    std::set<std::string> m_ids;
    OverviewItem m_item;
    std::vector<OverviewItem> m_items;
};

}  // namespace

Result<std::vector<OverviewItem>> readOverview(const RuleSet& rules, const EditedFiles& edited)
{
    return OverviewReader(rules, edited).read();
}

}  // namespace huimin
