#include "app/cli/statement_json.h"

#include "app/cli/json_values.h"

namespace huimin::cli {

using Json = nlohmann::ordered_json;

namespace {

void add(Json& to, const std::vector<StatementResultValue>& values)
{
    for (const StatementResultValue& value : values)
        to[value.declared->id] = valueJson(value.value, value.declared->isMoney);
}

/// What the items are told apart by: the list's key fact, else `id`.
std::string keyName(const StatementResult& statement, const Determination& determination)
{
    const Fact* list = determination.input.profile->kind->root.find(statement.statement->list);
    return list && !list->keyFact.empty() ? list->keyFact : "id";
}

Json deadlineJson(const StatementResult::Deadline& deadline, const Determination& determination)
{
    const RuleSet& rules = *determination.input.rules;
    Json json{{"id", deadline.declared->id}, {"date", valueJson(deadline.date, false)}};
    if (const NullReason* reason = deadline.date.nullReason())
        json["note"] = toJson(reason->text);
    add(json, deadline.details);
    json["citation"] = toJson(citationOn(deadline.declared->citations, rules.documents, determination.input.day), rules);
    return json;
}

}  // namespace

Json statementJson(const StatementResult& statement, const Determination& determination)
{
    const std::string key = keyName(statement, determination);
    Json items = Json::array();
    for (const StatementResult::Item& item : statement.items) {
        Json json{{key, item.key}};
        add(json, item.values);
        items.push_back(std::move(json));
    }
    Json json = Json::object();
    if (!statement.statement->list.empty())
        json[statement.statement->list] = std::move(items);
    add(json, statement.totals);
    json["deadlines"] = Json::array();
    for (const StatementResult::Deadline& deadline : statement.deadlines)
        json["deadlines"].push_back(deadlineJson(deadline, determination));
    json["missing_facts"] = statement.missingFacts;
    return json;
}

}  // namespace huimin::cli
