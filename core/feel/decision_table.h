#pragma once
#include <string>
#include <vector>

#include "core/feel/ast.h"
#include "core/feel/environment.h"
#include "core/feel/hit_policy.h"

namespace huimin::feel {

/// A decision table (DMN 1.5, 8), its texts parsed.
struct DecisionTable {
    struct Input {
        ExprPtr expression;
        ExprPtr allowedValues;  ///< unary tests; null: any
    };
    struct Output {
        std::string name;       ///< may be empty where there is only one
        ExprPtr allowedValues;  ///< unary tests, first in rank first; null: any
        ExprPtr otherwise;      ///< when no rule matches; null: nothing is said
    };
    struct Rule {
        std::vector<ExprPtr> when;  ///< unary tests, one an input
        std::vector<ExprPtr> then;  ///< one an output
    };

    HitPolicy policy = HitPolicy::Unique;
    std::vector<Input> inputs;
    std::vector<Output> outputs;  ///< at least one
    std::vector<Rule> rules;
};

/// What the table answers. An input that is not known is tried with every value it can have (numbers and dates: one for
/// each stretch between the constants compared); where the answers agree the answer is known, else either of them.
/// A test that is null of an input that is not null is a mistake of the table: the answer is null with its reason.
Value evaluate(const DecisionTable& table, const Environment& environment);

}  // namespace huimin::feel
