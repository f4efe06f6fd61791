#pragma once
#include <string_view>
#include <vector>

#include "core/rulepack/formula.h"
#include "core/rulepack/pack_reading.h"

namespace huimin {

/// An expression; its tree is null after a complaint, which points into the file.
Formula readFormula(const yaml::Node& node, PackReading& reading);
/// The unary tests of a table's cell.
Formula readTests(const yaml::Node& node, PackReading& reading);
/// The same under a key; absent: a formula without a tree.
Formula readFormula(yaml::MapReader& map, std::string_view key, PackReading& reading);
/// In place of a `formula` a `table` may stand.
Formula requireFormula(yaml::MapReader& map, std::string_view key, PackReading& reading);

/// One expression or table, or a list of `{from, to, formula}` of which no two are in force on one day. Missing is an error.
std::vector<DatedFormula> requireDatedFormulas(yaml::MapReader& map, std::string_view key, PackReading& reading);

/// Complains about two of a list that are in force on one day. `nodes` are those the periods were read from.
void checkPeriodsApart(const std::vector<Period>& periods, const std::vector<yaml::Node>& nodes, PackReading& reading);

}  // namespace huimin
