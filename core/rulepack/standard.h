#pragma once
#include <string>
#include <vector>

#include "core/number/unit.h"
#include "core/rulepack/citation.h"

namespace huimin {

/// What the province adds to a local standard from a day on.
struct Raise {
    Number value;  ///< in the standard's unit
    Date from;
    Citations citations;
};

/// A figure that each county sets, or a switch by which it widens who is covered.
struct Standard {
    std::string id;
    bool isSwitch = false;
    Unit unit;            ///< of a figure
    Bilingual label;
    Bilingual lookFor;    ///< what document of the county to look for
    std::vector<Raise> raises;
    Period inForce;       ///< of a switch: outside it nobody extra is covered, whatever is entered
    SourcePlace place;
};

/// A dated value of the pack itself: a minimum wage, a ratio, a national minimum.
struct Parameter {
    struct Dated {
        Period period;
        Number value;
        Citations citations;
    };
    std::string id;
    Bilingual label;
    Unit unit;
    std::vector<Dated> values;
    SourcePlace place;

    /// The value in force on a day; null where the pack has none.
    const Dated* on(Date day) const;
};

}  // namespace huimin
