#include "app/cli/result_json.h"

#include "app/cli/json_values.h"
#include "app/cli/result_parts_json.h"
#include "app/cli/statement_json.h"
#include "core/determination/result_names.h"
#include "core/report/money_unit.h"
#include "core/report/policy_words.h"

namespace huimin::cli {

using Json = nlohmann::ordered_json;

namespace {

Json factJson(const UsedFact& fact, const RuleSet& rules)
{
    const Unit& unit = fact.mention->unit;
    return {{"id", fact.mention->path},
            {"value", valueJson(fact.value, report::isMoney(unit, rules))},
            {"unit", unit.isRatio() ? Json() : Json(unit.toText())}};
}

Json reasonJson(const Reason& reason, const RuleSet& rules)
{
    Json facts = Json::array();
    for (const UsedFact& fact : reason.facts)
        facts.push_back(factJson(fact, rules));
    return {{"condition", reason.condition},
            {"holds", reason.holds ? Json(*reason.holds) : Json()},
            {"text", toJson(reason.text)},
            {"facts", std::move(facts)},
            {"citation", toJson(reason.citation ? &*reason.citation : nullptr, rules)}};
}

Json rowJson(const Row& row, const Determination& determination)
{
    Json json{{"benefit", row.benefit->id},
              {"policy", row.benefit->policy > 0 ? Json(row.benefit->policy) : Json()},
              {"kind", nameOf(row.benefit->kind)},
              {"subject", row.subject},
              {"route", textOrNull(row.route->id)},
              {"status", nameOf(row.status)}};
    json["amount"] = amountJson(row.amount);
    json["unit"] = row.benefit->kind == BenefitKind::Money ? Json(row.route->amount.unit.toText()) : Json();
    json["bound"] = textOrNull(boundOf(row.amount));
    json["raise"] = raiseJson(row.raise, determination.input);
    json["displaced_by"] = textOrNull(row.displacedBy);
    json["missing_facts"] = row.missingFacts;
    json["missing_standards"] = row.missingStandards;
    json["notes"] = Json::array();
    for (const Bilingual& note : row.notes)
        json["notes"].push_back(toJson(note));
    json["reasons"] = Json::array();
    for (const Reason& reason : row.reasons)
        json["reasons"].push_back(reasonJson(reason, *determination.input.rules));
    json["papers"] = row.benefit->papers;
    return json;
}

Json policyJson(const PolicyRows& policy, const std::vector<Row>& rows, const Bilingual& effect)
{
    Json of = Json::array();
    for (const std::size_t row : policy.rows)
        of.push_back({{"benefit", rows[row].benefit->id}, {"subject", rows[row].subject}});
    return {{"policy", policy.policy->number},
            {"label", toJson(policy.policy->label)},
            {"rows", std::move(of)},
            {"change", toJson(effect)}};
}

Json policiesJson(const Determination& determination)
{
    const std::vector<std::string> zh = report::policyEffects(determination, report::Words(Language::Zh));
    const std::vector<std::string> en = report::policyEffects(determination, report::Words(Language::En));
    Json policies = Json::array();
    for (std::size_t i = 0; i < determination.policies.size(); ++i)
        policies.push_back(policyJson(determination.policies[i], determination.rows, {zh[i], en[i]}));
    return policies;
}

Json ledgerJson(const LedgerEntry& entry)
{
    return {{"benefit", entry.benefit->id},
            {"subject", entry.subject},
            {"amount", valueJson(entry.counted, true)},
            {"counts_for", entry.countsFor},
            {"taken_from", entry.asPaid ? "receiving" : "computed"}};
}

Json questionJson(const Question& question)
{
    Json settles = Json::array();
    for (const auto& [benefit, subject] : question.settles)
        settles.push_back({{"benefit", benefit}, {"subject", subject}});
    return {{"fact", question.fact}, {"question", toJson(question.text)}, {"settles", std::move(settles)}};
}

Json totalsJson(const std::vector<Total>& totals)
{
    Json json = Json::object();
    for (const Total& total : totals)
        json[total.kind->id] = {{"value", total.value.toFixed(2)}, {"complete", total.complete}};
    return json;
}

/// One entry for each of the things, as `one` makes it.
template <typename Things, typename One> Json listOf(const Things& things, One one)
{
    Json list = Json::array();
    for (const auto& thing : things)
        list.push_back(one(thing));
    return list;
}

}  // namespace

Json resultJson(const Determination& determination)
{
    const DeterminationInput& input = determination.input;
    Json json{{"format", 1},
              {"profile", input.profile->id},
              {"date", input.day.toIso()},
              {"packs", packsJson(*input.rules)},
              {"standards", standardsJson(input.standards.get())}};
    json["rows"] = listOf(determination.rows, [&](const Row& row) { return rowJson(row, determination); });
    json["policies"] = policiesJson(determination);
    json["totals"] = totalsJson(determination.totals);
    json["ledger"] = listOf(determination.ledger, ledgerJson);
    json["next_questions"] = listOf(determination.questions, questionJson);
    for (const StatementResult& statement : determination.statements)
        json[statement.statement->id] = statementJson(statement, determination);
    return json;
}

}  // namespace huimin::cli
