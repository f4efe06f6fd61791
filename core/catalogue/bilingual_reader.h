#pragma once
#include "core/base/bilingual.h"
#include "core/yaml/map_reader.h"

namespace huimin {

/// `{zh: …, en: …}` under a key. Absent: empty. Both languages must be there.
Bilingual readBilingual(yaml::MapReader& map, std::string_view key, Diagnostics& diagnostics);
Bilingual readBilingual(const yaml::Node& node, Diagnostics& diagnostics);
/// The same; a missing key is an error.
Bilingual requireBilingual(yaml::MapReader& map, std::string_view key, Diagnostics& diagnostics);

}  // namespace huimin
