#include "app/cli/result_parts_json.h"

#include "app/cli/json_values.h"

namespace huimin::cli {

using Json = nlohmann::ordered_json;

Json amountJson(const AmountResult& amount)
{
    switch (amount.form) {
    case AmountResult::Form::None:
    case AmountResult::Form::NotKnown: return nullptr;
    case AmountResult::Form::Exact:
    case AmountResult::Form::AtLeast: return amount.low.toFixed(2);
    case AmountResult::Form::Between: return {{"low", amount.low.toFixed(2)}, {"high", amount.high.toFixed(2)}};
    }
    return nullptr;
}

Json textOrNull(std::string_view text)
{
    return text.empty() ? Json() : Json(text);
}

Json raiseJson(const Raise* raise, const DeterminationInput& input)
{
    if (!raise)
        return nullptr;
    const RuleSet& rules = *input.rules;
    return {{"value", raise->value.toString()},
            {"from", raise->from.toIso()},
            {"citation", toJson(citationOn(raise->citations, rules.documents, input.day), rules)}};
}

Json packsJson(const RuleSet& rules)
{
    Json packs = Json::array();
    for (const PackInfo& pack : rules.packs)
        packs.push_back({{"id", pack.id}, {"version", pack.version}, {"fingerprint", pack.fingerprint}});
    return packs;
}

Json standardsJson(const StandardsSheet* sheet)
{
    if (!sheet)
        return nullptr;
    return {{"id", sheet->id}, {"illustrative", sheet->illustrative}, {"fingerprint", sheet->fingerprint}};
}

}  // namespace huimin::cli
