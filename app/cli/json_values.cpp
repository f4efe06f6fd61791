#include "app/cli/json_values.h"

#include "core/determination/result_names.h"

namespace huimin::cli {

using Json = nlohmann::ordered_json;

namespace {

Json unknownJson(const Unknown& unknown, bool isMoney)
{
    if (unknown.kind != Unknown::Kind::Number || !unknown.span.low || !unknown.span.high)
        return nullptr;
    return {{"low", plainText(unknown.span.low->at, isMoney)}, {"high", plainText(unknown.span.high->at, isMoney)}};
}

Json listJson(const ListValue& list, bool isMoney)
{
    Json items = Json::array();
    for (const Value& item : list.items)
        items.push_back(valueJson(item, isMoney));
    return items;
}

}  // namespace

Json toJson(const Bilingual& text)
{
    return {{"zh", text.zh}, {"en", text.en}};
}

Json toJson(const Citation* citation, const RuleSet& rules)
{
    if (!citation)
        return nullptr;
    const auto document = rules.documents.find(citation->document);
    return {{"document", document == rules.documents.end() ? citation->document : document->second.shortName.zh},
            {"article", citation->article},
            {"confidence", citation->confidence}};
}

Json valueJson(const Value& value, bool isMoney)
{
    if (value.isNull())
        return nullptr;
    if (const Unknown* unknown = value.unknown())
        return unknownJson(*unknown, isMoney);
    if (const ListValue* list = value.list())
        return listJson(*list, isMoney);
    return plainText(value, isMoney);
}

}  // namespace huimin::cli
