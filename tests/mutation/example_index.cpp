#include "tests/mutation/example_index.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "core/determination/determine.h"
#include "core/determination/example_run.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"

namespace huimin::tests {

namespace {

namespace fs = std::filesystem;

template <typename T>
T orStop(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", toText(result.diagnostics().front(), Language::En).c_str());
    std::exit(2);
}

/// Every name and every entry that an expression speaks of.
void collectNames(const feel::Expr& expr, std::set<std::string>& names)
{
    if (const auto* name = std::get_if<feel::Name>(&expr.node))
        names.insert(name->text);
    if (const auto* path = std::get_if<feel::Path>(&expr.node))
        names.insert(path->name);
    if (const auto* call = std::get_if<feel::Call>(&expr.node))
        names.insert(call->function);
    feel::forEachChild(expr, [&](const feel::Expr& child) { collectNames(child, names); });
}

/// The owners of the rules, with the names each of them speaks of.
class OwnerNames {
public:
    explicit OwnerNames(const RuleSet& rules) : m_rules(rules)
    {
        for (const auto& [id, definition] : rules.definitions)
            of(id, definition.formulas);
        for (const Benefit& benefit : rules.benefits)
            ofBenefit(benefit);
        for (const Statement& statement : rules.statements)
            ofStatement(statement);
    }

    const std::map<std::string, std::set<std::string>>& names() const { return m_names; }

private:
    void of(const std::string& owner, const Formula& formula)
    {
        std::set<std::string>& names = m_names[owner];
        if (formula.tree)
            collectNames(*formula.tree, names);
    }
    void of(const std::string& owner, const std::vector<DatedFormula>& formulas)
    {
        for (const DatedFormula& dated : formulas)
            of(owner, dated.formula);
    }
    void of(const std::string& owner, const std::vector<StatementValue>& values)
    {
        for (const StatementValue& value : values)
            of(owner, value.formula);
    }

    /// A benefit's rows hang on all of its routes, and on what it is given up for; a definition on what counts for it.
    void ofBenefit(const Benefit& benefit)
    {
        for (const Route& route : benefit.routes) {
            const std::string owner = route.id.empty() ? benefit.id : benefit.id + "." + route.id;
            m_names[benefit.id].insert(owner);
            m_names[owner].insert(benefit.id);
            for (const Condition& condition : route.conditions)
                of(owner, condition.when);
            of(owner, route.amount.formulas);
            of(owner, route.amount.atLeast);
        }
        of(benefit.id, benefit.oneRowPer);
        for (const Displacement& displacement : benefit.displacedBy) {
            of(benefit.id, displacement.orWhen);
            m_names[benefit.id].insert(displacement.benefit);
        }
        for (const IncomeRule& income : benefit.countsAsIncome) {
            of(income.definition, income.parts);
            m_names[income.definition].insert(benefit.id);
        }
    }

    void ofStatement(const Statement& statement)
    {
        of(statement.id, statement.itemValues);
        of(statement.id, statement.totals);
        for (const StatementDeadline& deadline : statement.deadlines) {
            of(statement.id, deadline.when);
            of(statement.id, deadline.date);
            of(statement.id, deadline.details);
        }
    }

    const RuleSet& m_rules;
    std::map<std::string, std::set<std::string>> m_names;
};

/// `standards.x` and `parameters.x` are mentioned as x, the calendar by the functions that ask it.
std::set<std::string> mentionedAs(const std::string& owner)
{
    if (owner == "calendar")
        return {"day kind", "add working days"};
    for (const std::string prefix : {"standards.", "parameters."}) {
        if (owner.starts_with(prefix))
            return {owner.substr(prefix.size())};
    }
    return {owner};
}

}  // namespace

ExampleIndex::ExampleIndex(const RuleSetPtr& rules, const std::string& folder) : m_rules(rules)
{
    std::vector<std::string> files;
    for (const PackInfo& pack : rules->packs) {
        const fs::path examples = fs::path(pack.folder) / "examples";
        if (!fs::exists(examples))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(examples)) {
            if (entry.path().extension() == ".yaml")
                files.push_back(entry.path().string());
        }
    }
    std::sort(files.begin(), files.end());
    for (const std::string& file : files)
        read(file, folder);
    m_names = OwnerNames(*rules).names();
}

void ExampleIndex::read(const std::string& file, const std::string& folder)
{
    const auto tree = orStop(yaml::readFile(file));
    if (!isCaseFile(tree))
        return;
    m_files.push_back(std::make_shared<const CaseFile>(orStop(readCaseFile(tree, *m_rules))));
    for (const Example& example : m_files.back()->examples) {
        auto profile = std::make_shared<const Profile>(orStop(readProfile(*example.profile, m_rules->profileVocabulary())));
        auto sheet = example.standards || profile->county.empty() ? example.standards
                                                                  : orStop(findStandards(folder, profile->county, *m_rules));
        ReadyExample ready{&example, std::move(profile), std::move(sheet), example.date.value_or(*Date::of(2023, 2, 1)), {}};
        for (const Expectation& expected : example.expectations)
            ready.askedOf.insert(expected.benefit);
        for (const ExpectedStatement& expected : example.statements)
            ready.askedOf.insert(expected.statement);
        m_examples.push_back(std::move(ready));
    }
}

const std::vector<const ReadyExample*>& ExampleIndex::dependingOn(const std::string& owner)
{
    const auto found = m_found.find(owner);
    return found != m_found.end() ? found->second : m_found.emplace(owner, findDependingOn(owner)).first->second;
}

std::vector<const ReadyExample*> ExampleIndex::findDependingOn(const std::string& owner) const
{
    std::set<std::string> reached = mentionedAs(owner);
    std::vector<const ReadyExample*> found;
    std::set<const ReadyExample*> seen;
    const auto take = [&] {
        for (const ReadyExample& example : m_examples) {
            const bool asks = std::any_of(example.askedOf.begin(), example.askedOf.end(), [&](const std::string& id) { return reached.contains(id); });
            if (asks && seen.insert(&example).second)
                found.push_back(&example);
        }
    };
    take();
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const auto& [dependent, names] : m_names) {
            const bool speaks = std::any_of(names.begin(), names.end(), [&](const std::string& name) { return reached.contains(name); });
            isGrowing = (speaks && reached.insert(dependent).second) || isGrowing;
        }
        take();
    }
    return found;
}

bool passes(const ReadyExample& example, const RuleSetPtr& rules)
{
    const auto determination = determine({rules, example.profile, example.sheet, example.day});
    return determination && mismatchesOf(*example.example, *determination).empty();
}

}  // namespace huimin::tests
