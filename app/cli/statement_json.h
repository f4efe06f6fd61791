#pragma once
#include <nlohmann/json.hpp>

#include "core/determination/determination.h"

namespace huimin::cli {

/// A statement filled in (contract: Wage claim): its items under the name of their list, its totals by id, its deadlines.
nlohmann::ordered_json statementJson(const StatementResult& statement, const Determination& determination);

}  // namespace huimin::cli
