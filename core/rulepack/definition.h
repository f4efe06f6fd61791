#pragma once
#include <string>
#include <vector>

#include "core/number/unit.h"
#include "core/rulepack/citation.h"
#include "core/rulepack/formula.h"

namespace huimin {

/// A derived fact: age, per-capita income, whether a member is paid something.
struct Definition {
    std::string id;
    Bilingual label;
    Bilingual whenTrue;   ///< a truth told as a predicate: 在校就读 / is at school; may be empty
    std::string subject;  ///< of which subject it is a fact: household, person
    Unit unit;
    std::vector<DatedFormula> formulas;
    Citations citations;
    bool sensitive = false;
    SourcePlace place;
};

}  // namespace huimin
