#include "app/form/subject_words.h"

#include <algorithm>

#include "core/profile/item_name.h"

namespace huimin {

namespace {

const Fact* idFactOf(const Fact& list)
{
    const auto id = std::find_if(list.facts.begin(), list.facts.end(),
                                 [](const Fact& fact) { return fact.type == FactType::NationalId; });
    return id == list.facts.end() ? nullptr : &*id;
}

}  // namespace

QString nameOfItem(const GivenFact& list, std::size_t index, const FormWords& words)
{
    return words.alone(itemName(list.items[index], list));
}

QString detailOfItem(const GivenFact& item, const FormWords& words)
{
    const Fact* id = idFactOf(*item.fact);
    for (const GivenFact& given : item.facts) {
        if (given.fact->type != FactType::Choice || (id && given.fact->id == id->fillsSex))
            continue;
        const Option* option = given.isGiven() ? given.fact->option(std::get<std::string>(given.scalar)) : nullptr;
        return option ? words.alone(option->label) : QString();
    }
    return {};
}

std::optional<int> ageOfItem(const GivenFact& item, std::optional<Date> day)
{
    const Fact* id = idFactOf(*item.fact);
    const GivenFact* birth = id ? item.find(id->fillsBirthDate) : nullptr;
    const Date* date = birth && birth->isGiven() ? std::get_if<Date>(&birth->scalar) : nullptr;
    if (!date || !day || *date > *day)
        return std::nullopt;
    return wholeYears(*date, *day);
}

}  // namespace huimin
