#pragma once
#include <string>

#include "core/base/bilingual.h"
#include "core/base/source_place.h"

namespace huimin {

/// What packs declare under ids. Two things of one sort may not have the same id, whichever packs they stand in.
enum class Thing {
    Pack,
    Total,
    Document,
    Policy,
    Paper,
    Kind,       ///< of profile
    Subject,
    Definition,
    Standard,
    Parameter,
    Benefit,
    Statement,
    CalendarYear,
};

/// What people call such a thing: 待遇 / benefit.
Bilingual nameOf(Thing thing);

/// An id in a file: where a thing is declared, or referred to.
struct ThingId {
    Thing thing = Thing::Pack;
    std::string id;
    SourcePlace place;
    std::string line;
};

}  // namespace huimin
