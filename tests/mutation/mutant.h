#pragma once
#include <functional>
#include <string>

#include "core/base/source_place.h"
#include "core/rulepack/rule_set.h"

namespace huimin::tests {

/// One small thing of the rules done wrong: a number one off, `<` for `<=`, a condition left out. Some example should fail on it.
struct Mutant {
    std::string owner;   ///< what it belongs to: `rural_dibao.household`, `age`, `standards.urban_dibao`, `wages`, `calendar`
    std::string name;    ///< unique and independent of lines: `rural_dibao.household income_below_standard: a < b becomes a <= b`
    SourcePlace place;
    std::function<void(RuleSet&)> apply;  ///< to a copy of the rules it was made from
};

}  // namespace huimin::tests
