#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bilingual.h"
#include "core/base/result.h"
#include "core/number/number.h"

namespace huimin {

/// A product of base units with whole powers: `CNY/person/month` is CNY × person⁻¹ × month⁻¹. A value, made by a
/// `UnitSystem` or from other units. Two units are equal when their powers are. No base units at all: a ratio.
class Unit {
public:
    struct Factor {
        std::string base;
        int power = 0;         ///< never 0
        std::size_t order = 0; ///< where the base was declared, which is where it stands in the text
    };

    Unit() = default; ///< a ratio

    bool isRatio() const { return m_factors.empty(); }
    /// In the order in which their base units were declared.
    const std::vector<Factor>& factors() const { return m_factors; }
    /// The power of a base unit; 0 where it does not occur.
    int powerOf(std::string_view base) const;
    /// The same with a base unit left out: CNY/person/month without person is CNY/month.
    Unit without(std::string_view base) const;
    /// Multiplied by itself so often; a ratio for 0.
    Unit toPower(int exponent) const;

    friend Unit operator*(const Unit& a, const Unit& b);
    friend Unit operator/(const Unit& a, const Unit& b);
    friend bool operator==(const Unit& a, const Unit& b);

    /// As packs write it: what is multiplied joined by `*`, then each divisor after a `/`; `1` for a ratio. One unit
    /// has one text, however it came about: (CNY/month)/person is CNY/person/month where person is declared before
    /// month.
    std::string toText() const;

private:
    friend class UnitSystem;
    void multiply(const Factor& factor);

    std::vector<Factor> m_factors;
};

/// A base unit as a pack declares it.
struct BaseUnit {
    /// How many of another base unit one of these is: a year is 12 months. Only between these can values be converted.
    struct Conversion {
        Number count;
        std::string of;
        friend bool operator==(const Conversion&, const Conversion&) = default;
    };

    std::string id;
    Bilingual label;
    std::optional<Conversion> conversion;

    friend bool operator==(const BaseUnit&, const BaseUnit&) = default;
};

/// The base units declared by the packs that are loaded together. Their order is the order in which texts name them,
/// so a pack declares them as people say them: CNY, person, household, month …
class UnitSystem {
public:
    /// Errors, at the place given: an id that is there already with another meaning, or that could not stand in a
    /// unit's text; a conversion whose count is not above zero or whose other unit is not declared yet. The same
    /// declaration twice is no error: several packs may name the same unit.
    Diagnostics declare(BaseUnit unit, const SourcePlace& place = {}, const std::string& line = {});

    /// Null where it is not declared.
    const BaseUnit* find(std::string_view id) const;
    const std::vector<BaseUnit>& baseUnits() const { return m_units; }
    /// One base unit as a unit; nullopt where it is not declared.
    std::optional<Unit> unit(std::string_view id) const;

    /// Reads `CNY/person/month`, `CNY*item`, `1/month`; `1` or an empty text is a ratio. Errors, at the place given: a
    /// text that is no unit, and every base unit that is not declared, with the nearest that is.
    Result<Unit> parse(std::string_view text, const SourcePlace& place = {}, const std::string& line = {}) const;

    /// What a value in `from` is multiplied by to be in `to`: CNY/year to CNY/month is 1/12. Nullopt: different units.
    std::optional<Number> conversionFactor(const Unit& from, const Unit& to) const;

    /// For people, from the labels: 元/人·月 and CNY/person/month. Empty for a ratio.
    Bilingual label(const Unit& unit) const;

private:
    std::vector<BaseUnit> m_units;
};

/// What is said where two units had to be the same: names both.
Bilingual differentUnits(const Unit& a, const Unit& b);

} // namespace huimin
