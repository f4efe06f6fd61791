#include "core/catalogue/bilingual_reader.h"

namespace huimin {

Bilingual readBilingual(const yaml::Node& node, Diagnostics& diagnostics)
{
    yaml::MapReader map(node, diagnostics);
    if (!map.isMap())
        return {};
    Bilingual text{map.requireText("zh"), map.requireText("en")};
    map.finish();
    return text;
}

Bilingual readBilingual(yaml::MapReader& map, std::string_view key, Diagnostics& diagnostics)
{
    const yaml::Node* node = map.take(key);
    return node ? readBilingual(*node, diagnostics) : Bilingual{};
}

Bilingual requireBilingual(yaml::MapReader& map, std::string_view key, Diagnostics& diagnostics)
{
    const yaml::Node* node = map.require(key);
    return node ? readBilingual(*node, diagnostics) : Bilingual{};
}

}  // namespace huimin
