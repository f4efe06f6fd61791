#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "core/feel/ast.h"
#include "core/feel/hit_policy.h"

namespace huimin {

/// A decision table that stands in place of a formula. Its cells are parsed once as they are written, with the byte of the
/// formula's text at which each stands; the formula's tree is the expression that the table stands for.
struct RuleTable {
    struct Cell {
        feel::ExprPtr tree;       ///< null after a complaint
        std::size_t offset = 0;
    };
    struct Rule {
        std::vector<Cell> when;   ///< unary tests, one an input
        std::vector<Cell> then;   ///< one an output
        std::size_t rank = 0;     ///< by the priorities of the outputs; by writing where there are none
    };

    feel::HitPolicy policy = feel::HitPolicy::Unique;
    std::vector<Cell> inputs;
    std::vector<std::string> outputs;  ///< names; one that is empty stands alone
    std::vector<Rule> rules;
    bool hasOtherwise = false;
};

/// Whether at most one rule answers.
inline bool isSingleHit(feel::HitPolicy policy)
{
    return policy == feel::HitPolicy::Unique || policy == feel::HitPolicy::Any || policy == feel::HitPolicy::Priority ||
           policy == feel::HitPolicy::First;
}

}  // namespace huimin
