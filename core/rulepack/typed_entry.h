#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/rulepack/sheet_text.h"

namespace huimin {

/// What a person types for an entry of a standard, field by field.
struct TypedEntry {
    std::string value;  ///< of a switch: true or false
    std::string per;    ///< one of the choices
    std::string from;
    std::string document;
    friend bool operator==(const TypedEntry&, const TypedEntry&) = default;
};

/// What there is to say about what was typed.
struct EntryRemark {
    enum class Field { Value, From, Document };
    enum class Weight {
        Missing,  ///< still to be typed; said once the person takes the entry for finished
        Mistake,  ///< it means nothing, or cannot stand beside the other entries
        Doubt,    ///< it can stand, but is worth a second look
    };
    Field field;
    Weight weight;
    Bilingual text;
};

/// An entry as it is understood while it is typed.
struct EntryReading {
    std::optional<WrittenEntry> entry;  ///< while nothing is missing and nothing a mistake
    std::vector<EntryRemark> remarks;
};

/// What a typed entry is measured by: the entries it will stand beside, and the day it is looked at.
struct EntrySurroundings {
    const Standard& standard;
    const UnitSystem& units;
    std::vector<WrittenEntry> others;
    Date day;
};

/// Dates and numbers are understood as generously as facts of a case are (20220701, full-width digits).
EntryReading understandEntry(const TypedEntry& typed, const EntrySurroundings& surroundings);

}  // namespace huimin
