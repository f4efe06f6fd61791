#pragma once
#include <vector>

#include "core/feel/hit_policy.h"
#include "core/feel/parser.h"
#include "core/rulepack/formula.h"

namespace huimin {

/// The cells of a table as they are written.
struct TableCells {
    struct Rule {
        std::vector<Formula> when;       ///< unary tests, one an input
        std::vector<Formula> then;       ///< one an output
        std::vector<std::size_t> ranks = {};  ///< of each output among the priorities, where they count
    };
    feel::HitPolicy policy = feel::HitPolicy::Unique;
    std::vector<Formula> inputs;
    std::vector<std::string> outputs;    ///< ids; one output may be without
    std::vector<Rule> rules;
    std::vector<Formula> otherwise;      ///< one an output; none: nothing is said
    bool rulesExclude = false;           ///< no two rules ever match together
};

/// The expression a table stands for, each part placed in its cell: `if a in (1) then … else if …` where one rule answers, a
/// list of answers where several do. `to` has the place of the table.
Formula writtenOut(const TableCells& cells, Formula to, const feel::DeclaredNames& names);

}  // namespace huimin
