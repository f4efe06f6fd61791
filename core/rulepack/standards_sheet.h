#pragma once
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/rulepack/standard.h"
#include "core/yaml/node.h"

namespace huimin {

/// What a county office filled in (contract: Standards sheet).
struct StandardsSheet {
    struct Entry {
        Date from;
        Number value;           ///< already in the standard's unit: a yearly value divided by 12, unrounded
        bool isOn = false;      ///< of a switch
        std::string document;
    };
    std::string id;
    bool illustrative = false;
    std::string fingerprint;    ///< sha256:…
    std::map<std::string, std::vector<Entry>> entries;  ///< by standard, earliest first
};

/// A standard on a day: what was entered, and what the province added since.
struct StandardValue {
    Number value;
    bool isOn = false;
    const StandardsSheet::Entry* entry = nullptr;
};

/// The latest entered value that has started, plus every raise that starts after that entry and not after the day.
/// Nullopt: not entered. A switch outside its time in force is off, whatever is entered.
std::optional<StandardValue> standardOn(const Standard& standard, const StandardsSheet* sheet, Date day);

/// The raises in force on a day, earliest first.
std::vector<const Raise*> raisesOn(const Standard& standard, Date day);

/// Every day on which the value turns: entries and raises, earliest first.
std::vector<Date> turningDays(const Standard& standard, const StandardsSheet* sheet);

/// Reads a sheet. Errors: an unknown standard (with the nearest), two entries with the same `from`, a value of the wrong
/// type or below zero, a `per` that does not fit the standard's unit. `values` alone may be read for a case file's own standards.
struct StandardsVocabulary {
    const std::map<std::string, Standard>& standards;
    const UnitSystem& units;
};
Result<StandardsSheet> readStandardsSheet(const yaml::Tree& tree, const StandardsVocabulary& vocabulary);
Result<StandardsSheet> readStandardValues(const yaml::Node& values, const StandardsVocabulary& vocabulary);

}  // namespace huimin
