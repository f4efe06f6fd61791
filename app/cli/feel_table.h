#pragma once
#include <nlohmann/json.hpp>

#include "core/base/result.h"
#include "core/feel/decision_table.h"
#include "core/feel/parser.h"

namespace huimin::cli {

/// A decision table as the conformance cases write it: hitPolicy (and aggregation) in words, inputs, outputs, rules.
Result<feel::DecisionTable> readFeelTable(const nlohmann::ordered_json& json, const feel::DeclaredNames& names);

}  // namespace huimin::cli
