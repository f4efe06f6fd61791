#include "tests/support/tiny_rules.h"

#include <QtGlobal>

#include "core/catalogue/profile_kind_reader.h"
#include "core/feel/parser.h"
#include "core/profile/profile_reader.h"
#include "core/yaml/reader.h"

namespace huimin::tests {

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", toText(result.diagnostics().front(), Language::En).c_str());
    return std::move(*result);
}

Formula formulaOf(const std::string& text)
{
    Formula formula;
    formula.tree = orStop(feel::parse(text));
    formula.text = text;
    return formula;
}

}  // namespace

RuleSetPtr tinyRules(const std::string& kindYaml, const std::string& condition, const std::string& amount)
{
    auto rules = std::make_shared<RuleSet>();
    rules->units.declare({"CNY", {"元", "CNY"}, std::nullopt});
    const auto tree = orStop(yaml::read(kindYaml, "kind.yaml"));
    rules->kinds.push_back(std::make_shared<const ProfileKind>(orStop(readProfileKind(tree.root(), rules->units))));
    Benefit benefit;
    benefit.id = "aid";
    benefit.label = {"补助", "aid"};
    Route route;
    route.subject = rules->kinds.front()->subject;
    Condition only;
    only.id = "condition";
    only.when = formulaOf(condition);
    route.conditions.push_back(std::move(only));
    route.amount.formulas.push_back({Period{}, formulaOf(amount)});
    route.amount.unit = orStop(rules->units.parse("CNY"));
    benefit.routes.push_back(std::move(route));
    rules->benefits.push_back(std::move(benefit));
    return rules;
}

Row onlyRow(const RuleSetPtr& rules, const std::string& profileYaml)
{
    DeterminationInput input;
    input.rules = rules;
    const auto tree = orStop(yaml::read(profileYaml, "profile.yaml"));
    input.profile = std::make_shared<const Profile>(orStop(readProfile(tree.root(), rules->profileVocabulary())));
    input.day = *Date::of(2023, 2, 1);
    return orStop(determine(input)).rows.front();
}

}  // namespace huimin::tests
