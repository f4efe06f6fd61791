#include "core/rulepack/benefit_reader.h"

#include <array>

#include "core/catalogue/bilingual_reader.h"
#include "core/catalogue/scalar_reader.h"
#include "core/rulepack/citation_reader.h"
#include "core/rulepack/formula_reader.h"
#include "core/rulepack/route_reader.h"
#include "core/rulepack/rulepack_sentences.h"

namespace huimin {

namespace {

constexpr std::array<std::pair<std::string_view, BenefitKind>, 3> kindNames{{
    {"money", BenefitKind::Money},
    {"service", BenefitKind::Service},
    {"information", BenefitKind::Information},
}};

BenefitKind readKind(yaml::MapReader& map, PackReading& reading)
{
    const auto written = map.text("kind");
    if (!written)
        return BenefitKind::Money;
    std::vector<std::string> known;
    for (const auto& [name, kind] : kindNames) {
        if (*written == name)
            return kind;
        known.emplace_back(name);
    }
    reading.complain(*map.node().find("kind"), fill(sentences::badBenefitKind, {*written}),
                     yaml::nearest(*written, known));
    return BenefitKind::Money;
}

int readPolicyNumber(yaml::MapReader& map, PackReading& reading)
{
    const auto number = map.integer("policy");
    if (number)
        reading.referTo(map, "policy", Thing::Policy);
    return number.value_or(0);
}

Displacement readDisplacement(const yaml::Node& node, PackReading& reading)
{
    Displacement displacement;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return displacement;
    displacement.benefit = reading.requireReference(map, "benefit", Thing::Benefit);
    displacement.orWhen = readFormula(map, "or_when", reading);
    displacement.citations = requireCitations(map, reading);
    map.finish();
    return displacement;
}

IncomeRule readIncomeRule(const yaml::Node& node, PackReading& reading)
{
    IncomeRule rule;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return rule;
    rule.definition = reading.requireReference(map, "for", Thing::Definition);
    rule.parts = requireDatedFormulas(map, "part", reading);
    rule.citations = requireCitations(map, reading);
    map.finish();
    return rule;
}

Note readNote(const yaml::Node& node, PackReading& reading)
{
    Note note;
    yaml::MapReader map(node, reading.diagnostics());
    if (!map.isMap())
        return note;
    note.when = readFormula(map, "when", reading);
    note.text = {map.requireText("zh"), map.requireText("en")};
    map.finish();
    return note;
}

void readPublicity(Benefit& benefit, yaml::MapReader& owner, PackReading& reading)
{
    const yaml::Node* node = owner.take("publicity");
    if (!node)
        return;
    const bool isAllowed = node->isScalar() && node->text == "allowed";
    if (!isAllowed && !node->isMap()) {
        reading.complain(*node, fill(sentences::badPublicity));
        return;
    }
    benefit.publicity = isAllowed ? Publicity::Allowed : Publicity::Forbidden;
    if (isAllowed)
        return;
    yaml::MapReader map(*node, reading.diagnostics());
    if (const yaml::Node* allowed = map.take("allowed")) {
        benefit.publicity = Publicity::Allowed;
        yaml::MapReader source(*allowed, reading.diagnostics());
        benefit.publicitySource = requireCitations(source, reading);
        source.finish();
    } else {
        benefit.publicityReason = requireBilingual(map, "forbidden", reading.diagnostics());
    }
    map.finish();
}

void readRelations(Benefit& benefit, yaml::MapReader& map, PackReading& reading)
{
    for (const yaml::Node& node : map.items("displaced_by"))
        benefit.displacedBy.push_back(readDisplacement(node, reading));
    for (const yaml::Node& node : map.items("counts_as_income"))
        benefit.countsAsIncome.push_back(readIncomeRule(node, reading));
    benefit.papers = reading.referToAll(map, "papers", Thing::Paper);
    for (const yaml::Node& node : map.items("notes"))
        benefit.notes.push_back(readNote(node, reading));
    readPublicity(benefit, map, reading);
}

}  // namespace

Benefit readBenefit(const yaml::Node& root, PackReading& reading)
{
    Benefit benefit;
    benefit.place = root.place();
    yaml::MapReader map(root, reading.diagnostics());
    if (!map.isMap())
        return benefit;
    benefit.id = reading.declareId(map, "benefit", Thing::Benefit);
    benefit.policy = readPolicyNumber(map, reading);
    benefit.label = requireBilingual(map, "label", reading.diagnostics());
    benefit.kind = readKind(map, reading);
    benefit.authority = readBilingual(map, "authority", reading.diagnostics());
    benefit.concerns = readFormula(map, "concerns", reading);
    benefit.oneRowPer = readFormula(map, "one_row_per", reading);
    benefit.period = readPeriod(map, reading.diagnostics());
    benefit.routes = readRoutes(map, benefit.kind, reading);
    readRelations(benefit, map, reading);
    map.finish();
    return benefit;
}

}  // namespace huimin
