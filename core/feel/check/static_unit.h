#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/number/unit.h"

namespace huimin::feel {

/// What is said of a number's unit before it is computed.
struct StaticUnit {
    enum class Kind {
        Bare,    ///< a number as written: takes the unit of what it is added to or compared with, multiplies as a ratio
        Known,
        Unsaid,  ///< nothing can be said, so nothing is found wrong
    };

    Kind kind = Kind::Unsaid;
    Unit unit = {};                      ///< of Known
    /// The base units of the subjects whose number it is: of one person CNY/month and CNY/person/month are the same.
    std::vector<std::string> each = {};
    /// Of the whole profile, in a formula about one of its subjects: it is in no way that of the one.
    bool ofWhole = false;

    static StaticUnit bare() { return {.kind = Kind::Bare}; }
    static StaticUnit of(Unit unit) { return {.kind = Kind::Known, .unit = std::move(unit)}; }

    /// Whether a value in it is a pure number: of no unit, or of one that cannot be told.
    bool mayBeRatio() const { return kind != Kind::Known || unit.isRatio(); }
    /// Added up over all subjects: the sum over persons of CNY/person/month is CNY/month.
    StaticUnit summedUp() const;
};

/// The one unit of values that have to be in the same; nullopt where their units differ. `each`: of the formula's subject, for
/// what is not of the whole.
std::optional<StaticUnit> sameUnit(const StaticUnit& a, const StaticUnit& b, const std::vector<std::string>& each);
StaticUnit operator*(const StaticUnit& a, const StaticUnit& b);
StaticUnit operator/(const StaticUnit& a, const StaticUnit& b);
/// Of either of two values: what both are in, else unsaid.
StaticUnit eitherOf(const StaticUnit& a, const StaticUnit& b);

}  // namespace huimin::feel
