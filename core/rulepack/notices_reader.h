#pragma once
#include "core/rulepack/notices.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// notices.yaml: remedies, publicity, what is told once.
Notices readNotices(const yaml::Node& root, PackReading& reading);

}  // namespace huimin
