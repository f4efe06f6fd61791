#pragma once
#include <string_view>
#include <vector>

#include "core/rulepack/citation.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// A citation, or a list of them, under `source`; absent: none.
Citations readCitations(yaml::MapReader& map, PackReading& reading);
/// The same; what has no source is an error.
Citations requireCitations(yaml::MapReader& map, PackReading& reading);

/// sources.yaml: the documents everything is cited from.
std::vector<Document> readDocuments(const yaml::Node& root, PackReading& reading);

}  // namespace huimin
