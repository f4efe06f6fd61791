#include "core/rulepack/rule_set_builder.h"

#include <algorithm>

#include "core/rulepack/benefit_reader.h"
#include "core/rulepack/citation_reader.h"
#include "core/rulepack/declared_names.h"
#include "core/rulepack/definition_reader.h"
#include "core/rulepack/id_check.h"
#include "core/rulepack/kind_reader.h"
#include "core/rulepack/notices_reader.h"
#include "core/rulepack/pack_reader.h"
#include "core/rulepack/policy_reader.h"
#include "core/rulepack/standard_reader.h"
#include "core/rulepack/statement_reader.h"

namespace huimin {

namespace {

/// Puts what was read under its id; what has none, or one that is taken, has its complaint elsewhere.
template <typename T>
void addById(std::map<std::string, T>& all, std::vector<T> more)
{
    for (T& one : more) {
        const std::string id = one.id;
        if (!id.empty())
            all.emplace(id, std::move(one));
    }
}

/// Known before pack.yaml has its turn, as benefits/ comes before it.
std::string idOf(const PackFiles& pack)
{
    for (const PackFileTree& file : pack.files) {
        const yaml::Node* id = file.kind == PackFileKind::Pack ? file.tree.root().find("pack") : nullptr;
        if (id)
            return id->text;
    }
    return {};
}

/// Benefits of no policy come last.
bool comesBefore(const Benefit& a, const Benefit& b)
{
    return (a.policy == 0) != (b.policy == 0) ? b.policy == 0 : a.policy < b.policy;
}

class RuleSetBuilder {
public:
    explicit RuleSetBuilder(const std::vector<PackFiles>& packs)
        : m_packs(packs), m_rules(std::make_shared<RuleSet>()), m_names(declaredNames(packs)), m_reading(m_rules->units, m_names)
    {
    }

    BuiltRules build()
    {
        readUnits();
        readKinds();
        for (const PackFiles& pack : m_packs) {
            m_pack = &pack;
            m_packId = idOf(pack);
            m_hasAllNames = m_hasAllNames && pack.complete;
            for (const PackFileTree& file : pack.files)
                readFile(file);
        }
        setOrder();
        append(m_reading.diagnostics(), checkIds(m_reading));
        return {m_rules, std::move(m_reading.diagnostics()), m_hasAllNames, m_reading.hasAllUnits()};
    }

private:
    void readUnits()
    {
        for (const PackFiles& pack : m_packs) {
            for (const PackFileTree& file : pack.files) {
                if (file.kind == PackFileKind::Pack)
                    declareUnits(file.tree.root(), m_rules->units, m_reading.diagnostics());
            }
        }
    }

    /// What extends a kind comes after all of them, as it may extend that of a later pack.
    void readKinds()
    {
        std::vector<std::shared_ptr<ProfileKind>> kinds;
        std::vector<const yaml::Node*> extensions;
        for (const PackFiles& pack : m_packs) {
            for (const PackFileTree& file : pack.files) {
                if (file.kind != PackFileKind::Profile)
                    continue;
                const yaml::Node& root = file.tree.root();
                if (root.find("extends"))
                    extensions.push_back(&root);
                else if (auto kind = readKind(root, m_reading))
                    kinds.push_back(std::make_shared<ProfileKind>(std::move(*kind)));
                else
                    m_hasAllNames = false;
            }
        }
        for (const yaml::Node* extension : extensions)
            m_hasAllNames = extendKind(*extension, kinds, m_reading) && m_hasAllNames;
        m_rules->kinds.assign(kinds.begin(), kinds.end());
    }

    void readFile(const PackFileTree& file)
    {
        const yaml::Node& root = file.tree.root();
        switch (file.kind) {
        case PackFileKind::Pack: return addPack(readPackFile(root, m_reading));
        case PackFileKind::Sources: return addById(m_rules->documents, readDocuments(root, m_reading));
        case PackFileKind::Policies: return addPolicies(readPolicies(root, m_reading));
        case PackFileKind::Papers: return m_rules->papers.merge(readPapers(root, m_reading));
        case PackFileKind::Notices: return addNotices(readNotices(root, m_rules->kinds, m_reading));
        case PackFileKind::Profile: return;
        case PackFileKind::Definitions: return addById(m_rules->definitions, readDefinitions(root, m_rules->kinds, m_reading));
        case PackFileKind::Standards: return addById(m_rules->standards, readStandards(root, m_reading));
        case PackFileKind::Parameters: return addById(m_rules->parameters, readParameters(root, m_reading));
        case PackFileKind::Benefit: return addBenefit(readBenefit(root, m_reading));
        case PackFileKind::Statement: return addStatement(readStatement(root, m_rules->kinds, m_reading));
        case PackFileKind::Calendar: return addCalendar(root);
        }
    }

    void addPack(PackFile file)
    {
        file.info.folder = m_pack->folder;
        file.info.fingerprint = m_pack->fingerprint;
        m_rules->packs.push_back(std::move(file.info));
        m_rules->totals.insert(m_rules->totals.end(), file.totals.begin(), file.totals.end());
    }

    void addPolicies(std::vector<Policy> policies)
    {
        m_rules->policies.insert(m_rules->policies.end(), policies.begin(), policies.end());
    }

    void addNotices(Notices notices)
    {
        notices.pack = m_packId;
        m_rules->notices.push_back(std::move(notices));
    }

    void addBenefit(Benefit benefit)
    {
        benefit.pack = m_packId;
        m_rules->benefits.push_back(std::move(benefit));
    }

    void addStatement(Statement statement)
    {
        statement.pack = m_packId;
        m_rules->statements.push_back(std::move(statement));
    }

    void addCalendar(const yaml::Node& root)
    {
        auto year = readCalendarYear(root);
        if (!year)
            return append(m_reading.diagnostics(), year.diagnostics());
        m_reading.declare(*root.find("year"), Thing::CalendarYear, std::to_string(year->year));
        const std::vector<int> there = m_rules->calendar.years();
        if (std::find(there.begin(), there.end(), year->year) == there.end())
            m_rules->calendar.add(*std::move(year));
    }

    void setOrder()
    {
        auto& benefits = m_rules->benefits;
        std::stable_sort(benefits.begin(), benefits.end(), comesBefore);
        for (std::size_t i = 0; i < benefits.size(); ++i) {
            const bool continues = i > 0 && benefits[i - 1].policy == benefits[i].policy;
            benefits[i].order = continues ? benefits[i - 1].order + 1 : 0;
        }
        std::stable_sort(m_rules->policies.begin(), m_rules->policies.end(),
                         [](const Policy& a, const Policy& b) { return a.number < b.number; });
    }

    const std::vector<PackFiles>& m_packs;
    std::shared_ptr<RuleSet> m_rules;
    feel::DeclaredNames m_names;
    PackReading m_reading;
    const PackFiles* m_pack = nullptr;
    std::string m_packId;
    bool m_hasAllNames = true;
};

}  // namespace

BuiltRules buildRules(const std::vector<PackFiles>& packs)
{
    return RuleSetBuilder(packs).build();
}

}  // namespace huimin
