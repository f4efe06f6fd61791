#include "core/profile/item_name.h"

#include "core/profile/profile_sentences.h"

namespace huimin {

bool hasOwnName(const GivenFact& item, const Fact& list)
{
    return !list.keyFact.empty() || nameOf(item, list) != item.id;
}

Bilingual itemName(const GivenFact& item, const GivenFact& list)
{
    const Fact& fact = *list.fact;
    if (hasOwnName(item, fact)) {
        const std::string name = nameOf(item, fact);
        return {name, name};
    }
    const auto place = static_cast<int>(&item - list.items.data()) + 1;
    return fill(sentences::itemAtPlace, {fact.itemLabel.empty() ? fact.label : fact.itemLabel, place});
}

}  // namespace huimin
