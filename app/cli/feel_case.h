#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/result.h"
#include "core/value/value.h"

namespace huimin::cli {

/// One case of the expression language: an expression or decision table with its inputs and what it should give.
struct FeelCase {
    std::string name;        ///< where it stands, its model, case and decision
    std::string expression;  ///< as people look for it; of a decision table its hit policy
    nlohmann::ordered_json text;
    Value expected;
};

/// Reads a case from a line of a JSON Lines file. The place of an error is the line's.
Result<FeelCase> readFeelCase(const std::string& line, const SourcePlace& place);

/// What the case gives. A text that cannot be read gives null with that reason.
Value runFeelCase(const FeelCase& feelCase);

}  // namespace huimin::cli
