#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "core/feel/ast.h"
#include "core/feel/check/static_type.h"

namespace huimin::feel {

/// A column of a decision table: what its input can be, and the unary tests of each rule.
struct TableColumn {
    StaticType domain;
    std::vector<ExprPtr> cells;
};

/// Which rules match where, tried at one value of every stretch between the constants of the cells, and at every option.
struct TableCoverage {
    struct Overlap {
        std::size_t earlier = 0;
        std::size_t later = 0;
        std::vector<Value> example;  ///< an input for each column at which both match
    };
    /// False where a cell speaks of more than its input, or there is too much to try; then nothing is said that it could change.
    bool isProven = true;
    std::vector<Overlap> overlaps;               ///< each pair once
    std::vector<std::size_t> neverMatching;
    std::vector<std::size_t> neverFirst;         ///< matching, but only where an earlier rule does
    std::optional<std::vector<Value>> gap;       ///< inputs at which no rule matches
};

TableCoverage coverageOf(const std::vector<TableColumn>& columns, std::size_t rules);

}  // namespace huimin::feel
