#pragma once
#include <vector>

#include "core/rulepack/name_scope.h"

namespace huimin {

/// A formula of the rules, with what it belongs to and the names it sees.
struct OwnedFormula {
    enum class Role {
        Definition,
        Condition,
        Amount,
        Floor,        ///< at_least
        RowValue,     ///< one_row_per
        Concerns,
        Note,         ///< when a note is said
        Displacement, ///< or_when
        IncomePart,
        StatementValue,
        StatementWhen,
        StatementDate,
    };

    Role role = Role::Definition;
    const Formula* formula = nullptr;  ///< its tree is there
    NameScope scope;
    const Definition* definition = nullptr;  ///< of a Definition; of an IncomePart the one it counts for
    const Benefit* benefit = nullptr;
    const Route* route = nullptr;            ///< in whose eyes; null for an IncomePart
    const StatementValue* value = nullptr;
};

/// Every formula of the rules. One of a benefit as a whole is there once for each of its routes, in whose eyes it is evaluated.
/// What belongs to a subject that is not there is left out.
std::vector<OwnedFormula> formulasOf(const RuleNames& names);

}  // namespace huimin
