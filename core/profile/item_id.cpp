#include "core/profile/item_id.h"

#include "core/profile/profile_sentences.h"
#include "core/profile/value_words.h"
#include "core/text/control_character.h"
#include "core/yaml/shortened.h"

namespace huimin {

namespace {

/// An id has to be told apart from everything else that may stand in its place; what is wrong with it, or nothing.
Bilingual mistakeIn(const yaml::Node& id, std::string_view whole)
{
    if (hasControlCharacter(id.text))
        return fill(sentences::controlInText, {"id"});
    if (isUnknown(id))
        return fill(sentences::requiredUnknown, {"id", "id"});
    if (yaml::isPlainDecimal(id) || yaml::isPlainBoolean(id))
        return fill(sentences::textNeedsQuotes, {"id", yaml::shortened(id.text)});
    return id.text == whole ? fill(sentences::idOfTheWhole, {id.text}) : Bilingual();
}

}  // namespace

std::string readItemId(const Fact& list, yaml::MapReader& map, std::string_view whole, Diagnostics& diagnostics)
{
    if (!list.keyFact.empty()) {
        const yaml::Node* key = map.node().find(list.keyFact);
        return key ? key->text : std::string();
    }
    std::string id = map.requireText("id");
    if (id.empty())
        return id;
    const yaml::Node& node = *map.node().find("id");
    if (Bilingual mistake = mistakeIn(node, whole); !mistake.empty())
        diagnostics.push_back(yaml::errorAt(node, std::move(mistake)));
    return id;
}

}  // namespace huimin
