#pragma once
#include <memory>
#include <vector>

#include "core/catalogue/fact.h"
#include "core/rulepack/notices.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// notices.yaml: remedies, publicity, what is told once. `kinds`: those whose people it may speak of.
Notices readNotices(const yaml::Node& root, const std::vector<std::shared_ptr<const ProfileKind>>& kinds, PackReading& reading);

}  // namespace huimin
