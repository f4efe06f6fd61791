#include "app/cli/comparison_json.h"

#include "app/cli/json_values.h"
#include "app/cli/result_parts_json.h"
#include "core/determination/result_names.h"

namespace huimin::cli {

using Json = nlohmann::ordered_json;

namespace {

using Kind = DatedChange::Kind;

std::string_view nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Raise: return "raise";
    case Kind::SheetEntry: return "standard";
    case Kind::SwitchInForce: return "switch_in_force";
    case Kind::Parameter: return "parameter";
    case Kind::DefinitionFormula: return "definition_formula";
    case Kind::AmountFormula: return "amount_formula";
    case Kind::IncomePart: return "income_part";
    case Kind::ConditionInForce: return "condition_in_force";
    case Kind::BenefitInForce: return "benefit_in_force";
    case Kind::TimePassed: return "time_passed";
    case Kind::SubjectAppeared: return "subject_appeared";
    }
    return "";
}

/// The id of what changed: a standard, a parameter, a definition, a condition, a benefit.
std::string_view idOf(const DatedChange& change)
{
    if (change.standard)
        return change.standard->id;
    if (change.parameter)
        return change.parameter->id;
    if (change.condition)
        return change.condition->id;
    if (change.benefit)
        return change.benefit->id;
    return change.definition ? std::string_view(change.definition->id) : std::string_view();
}

Json dayOfRow(const Row* row, const Determination& determination)
{
    if (!row)
        return nullptr;
    return {{"status", huimin::nameOf(row->status)},
            {"amount", amountJson(row->amount)},
            {"bound", textOrNull(boundOf(row->amount))},
            {"raise", raiseJson(row->raise, determination.input)},
            {"displaced_by", textOrNull(row->displacedBy)}};
}

/// The row as it would be without a cause; null where it would not be there.
Json withoutJson(const Cause& cause)
{
    if (!cause.status)
        return nullptr;
    return {{"status", huimin::nameOf(*cause.status)}, {"amount", amountJson(cause.amount)}, {"bound", textOrNull(boundOf(cause.amount))}};
}

Json causeJson(const Cause& cause, const RuleSet& rules)
{
    Json json{{"kind", nameOf(cause.change.kind)},
              {"id", textOrNull(idOf(cause.change))},
              {"subject", textOrNull(cause.change.subject)},
              {"from", cause.change.day.toIso()},
              {"text", toJson(cause.text)}};
    json["citation"] = toJson(cause.citation ? &*cause.citation : nullptr, rules);
    json["document"] = cause.citation ? Json() : textOrNull(cause.document.zh);
    json["without"] = withoutJson(cause);
    json["one_of_several"] = cause.isOneOfSeveral;
    return json;
}

Json rowJson(const RowPair& pair, const Comparison& comparison)
{
    const Row& row = pair.either();
    Json json{{"benefit", row.benefit->id},
              {"policy", row.benefit->policy > 0 ? Json(row.benefit->policy) : Json()},
              {"kind", huimin::nameOf(row.benefit->kind)},
              {"subject", row.subject},
              {"route", textOrNull(row.route->id)},
              {"changed", pair.isChanged},
              {"before", dayOfRow(pair.before, *comparison.before)},
              {"after", dayOfRow(pair.after, *comparison.after)}};
    json["unit"] = row.benefit->kind == BenefitKind::Money ? Json(row.route->amount.unit.toText()) : Json();
    json["difference"] = pair.difference ? Json(pair.difference->toFixed(2)) : Json();
    json["causes"] = Json::array();
    for (const Cause& cause : pair.causes)
        json["causes"].push_back(causeJson(cause, *comparison.after->input.rules));
    json["replaced_documents"] = Json::array();
    for (const ReplacedDocument& document : pair.documents)
        json["replaced_documents"].push_back({{"before", toJson(document.before->shortName)}, {"after", toJson(document.after->shortName)}});
    return json;
}

Json policyJson(const PolicyPairs& policy, const std::vector<RowPair>& rows)
{
    Json of = Json::array();
    for (const std::size_t row : policy.rows)
        of.push_back({{"benefit", rows[row].either().benefit->id}, {"subject", rows[row].either().subject}});
    return {{"policy", policy.policy->number},
            {"label", toJson(policy.policy->label)},
            {"rows", std::move(of)},
            {"change", toJson(policy.policy->change)},
            {"changed", policy.isChanged}};
}

Json totalsJson(const std::vector<TotalPair>& totals)
{
    const auto one = [](const Total& total) { return Json{{"value", total.value.toFixed(2)}, {"complete", total.complete}}; };
    Json json = Json::object();
    for (const TotalPair& total : totals)
        json[total.after->kind->id] = {{"before", one(*total.before)},
                                       {"after", one(*total.after)},
                                       {"difference", total.difference.toFixed(2)},
                                       {"complete", total.before->complete && total.after->complete}};
    return json;
}

Json leftOutJson(const LeftOut& one)
{
    return {{"subject", one.subject},
            {"fact", one.fact->id},
            {"date", one.date.toIso()},
            {"left_out", one.onBoth ? Json{"from", "to"} : Json{"from"}}};
}

/// The totals of statements such as the wages, by statement and id.
void addStatements(Json& to, const std::vector<StatementTotalPair>& totals)
{
    for (const StatementTotalPair& total : totals)
        to[total.statement->id][total.declared->id] = {{"before", valueJson(total.before, total.declared->isMoney)},
                                                       {"after", valueJson(total.after, total.declared->isMoney)},
                                                       {"changed", total.isChanged}};
}

}  // namespace

Json comparisonJson(const Comparison& comparison)
{
    const DeterminationInput& input = comparison.after->input;
    Json json{{"format", 1},
              {"profile", input.profile->id},
              {"from", comparison.before->input.day.toIso()},
              {"to", input.day.toIso()},
              {"packs", packsJson(*input.rules)},
              {"standards", standardsJson(input.standards.get())}};
    json["left_out"] = Json::array();
    for (const LeftOut& one : comparison.leftOut)
        json["left_out"].push_back(leftOutJson(one));
    json["rows"] = Json::array();
    for (const RowPair& pair : comparison.rows)
        json["rows"].push_back(rowJson(pair, comparison));
    json["policies"] = Json::array();
    for (const PolicyPairs& policy : comparison.policies)
        json["policies"].push_back(policyJson(policy, comparison.rows));
    json["totals"] = totalsJson(comparison.totals);
    addStatements(json, comparison.statementTotals);
    return json;
}

}  // namespace huimin::cli
