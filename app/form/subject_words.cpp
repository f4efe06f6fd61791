#include "app/form/subject_words.h"

#include <algorithm>

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
    const GivenFact& item = list.items[index];
    const std::string name = nameOf(item, *list.fact);
    if (name != item.id || !list.fact->keyFact.empty())
        return QString::fromStdString(name);
    const Bilingual& label = list.fact->itemLabel.empty() ? list.fact->label : list.fact->itemLabel;
    return words.alone(label) + QLatin1Char(' ') + QString::number(index + 1);
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
