#pragma once
#include <memory>
#include <string>
#include <vector>

#include "core/value/span.h"

namespace huimin {

/// A fact (or a local standard) that was not given: where it belongs, and what it can be.
struct OpenFact {
    /// What it can be.
    enum class Kind {
        Truth,    ///< yes or no
        Choice,   ///< one of `options`
        Number,   ///< in `span`
        Date,     ///< a day, its day number in `span`
        Other,    ///< a text or anything else that cannot be enumerated
    };

    /// Unique within a determination: `members[p1].disability.grade`, `some_benefit`; the option of a list of
    /// options has its own, `members[p1].disability.kind#mental`.
    std::string path;
    /// What a list of missing facts says for it: the same path, or the whole group where the group is not known.
    std::string reported;
    bool isStandard = false;
    Kind kind = Kind::Other;
    std::vector<std::string> options;
    Span span;
    /// Whole numbers only (dates always are).
    bool whole = false;
    /// Its place in the order of questions: profile order, standards last.
    int order = 0;
};

using OpenFactPtr = std::shared_ptr<const OpenFact>;

}  // namespace huimin
