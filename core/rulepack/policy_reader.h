#pragma once
#include <map>
#include <string>
#include <vector>

#include "core/rulepack/pack_reading.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// policies.yaml: the numbered policies and the benefits that carry them.
std::vector<Policy> readPolicies(const yaml::Node& root, PackReading& reading);

/// papers.yaml: what an applicant brings.
std::map<std::string, Bilingual> readPapers(const yaml::Node& root, PackReading& reading);

}  // namespace huimin
