#include "core/catalogue/scalar_reader.h"

#include "core/catalogue/catalogue_sentences.h"

namespace huimin {

std::optional<Number> readNumber(const yaml::Node& node, Diagnostics& diagnostics)
{
    if (node.isScalar() && yaml::isPlainDecimal(node))
        return Number::parse(node.text);
    diagnostics.push_back(yaml::errorAt(node, fill(sentences::notANumber, {yaml::found(node)})));
    return std::nullopt;
}

std::optional<Date> readDate(const yaml::Node& node, Diagnostics& diagnostics)
{
    if (node.isScalar() && !node.quoted) {
        if (const auto date = Date::parse(node.text))
            return date;
    }
    diagnostics.push_back(yaml::errorAt(node, fill(sentences::notADate, {yaml::found(node)})));
    return std::nullopt;
}

std::optional<Number> readNumber(yaml::MapReader& map, std::string_view key, Diagnostics& diagnostics)
{
    const yaml::Node* node = map.take(key);
    return node ? readNumber(*node, diagnostics) : std::nullopt;
}

std::optional<Date> readDate(yaml::MapReader& map, std::string_view key, Diagnostics& diagnostics)
{
    const yaml::Node* node = map.take(key);
    return node ? readDate(*node, diagnostics) : std::nullopt;
}

Period readPeriod(yaml::MapReader& map, Diagnostics& diagnostics)
{
    const Period period{readDate(map, "from", diagnostics), readDate(map, "to", diagnostics)};
    if (!period.isValid())
        diagnostics.push_back(
            yaml::errorAt(map.node(), fill(sentences::periodBackwards, {period.from->toIso(), period.to->toIso()})));
    return period;
}

} // namespace huimin
