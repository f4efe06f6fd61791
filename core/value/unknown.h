#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bilingual.h"
#include "core/value/constraints.h"
#include "core/value/shared_set.h"

namespace huimin {

bool operator<(const OpenFact& a, const OpenFact& b);

/// Open facts by order, then by path.
struct FactLess {
    bool operator()(const OpenFactPtr& a, const OpenFactPtr& b) const { return a != b && *a < *b; }
};
using FactSet = SharedSet<OpenFactPtr, FactLess>;

/// A value that is not known: the open facts it hangs on, and what it can be.
///
/// Everything an expression does with it keeps two promises: the value is a function of the facts in `facts`
/// alone, and it lies in what `kind`, `options` and `span` allow. So a result that comes out known is known for
/// every way the facts can turn out, and a fact that is not in `facts` cannot matter.
struct Unknown {
    enum class Kind { Truth, Choice, Number, Date, Anything };

    Kind kind = Kind::Anything;
    FactSet facts;
    SharedSet<Cut> cuts;                 ///< where comparisons on the way turned
    std::vector<std::string> options;    ///< of a Choice
    Span span;                           ///< of a Number; of a Date, in day numbers
    std::optional<LinearForm> form;      ///< of a Number or Date: how it hangs on the facts, where that is linear
    ConstraintsPtr constraints;          ///< what was assumed where it was made
    std::optional<Bilingual> reason;     ///< why it is not known, when no fact would tell (the pack has no value, …)
};

using UnknownPtr = std::shared_ptr<const Unknown>;

/// Not known, and hanging on this fact alone.
UnknownPtr unknownFact(const OpenFactPtr& fact, const ConstraintsPtr& constraints);
/// Not known for a reason that no fact can mend.
UnknownPtr unknownBecause(Bilingual reason);
/// Something of which nothing is known but that it hangs on what these hang on (null ones are skipped).
Unknown dependingOn(std::initializer_list<const Unknown*> sources);
/// Adds what `source` hangs on.
void addDependencies(Unknown& to, const Unknown& source);

}  // namespace huimin
