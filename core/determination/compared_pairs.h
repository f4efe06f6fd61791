#pragma once
#include <string>
#include <vector>

#include "core/feel/ast.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// Something that hangs on facts, and what does not, compared.
struct ComparedPair {
    const feel::Expr* value = nullptr;
    const feel::Expr* bound = nullptr;
    feel::Comparator op = feel::Comparator::Equal;  ///< value op bound
    std::string text;                               ///< the whole comparison as it is written
    std::string subject;                            ///< in whose eyes
};

/// The comparisons of a condition with constants, standards and parameters; those of truths that it names by definition too. What is
/// asked of the items of a list within the expression is left out. The trees are those of the rules.
std::vector<ComparedPair> comparedPairs(const Condition& condition, const std::string& subject, const RuleSet& rules);

/// The names an expression hangs on, definitions followed to the end.
std::vector<std::string> namesBehind(const feel::Expr& expr, const RuleSet& rules);

}  // namespace huimin
