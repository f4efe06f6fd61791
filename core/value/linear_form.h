#pragma once
#include <string>
#include <vector>

#include "core/calendar/date.h"
#include "core/value/open_fact.h"

namespace huimin {

/// A number that one open fact determines: the fact itself (a date as its day number), or the whole years or
/// months from that date to a fixed day.
struct Term {
    enum class Measure { Itself, WholeYearsUntil, WholeMonthsUntil };

    OpenFactPtr fact;
    Measure measure = Measure::Itself;
    Date until;

    bool isWhole() const { return fact->whole || measure != Measure::Itself; }
    friend bool operator==(const Term& a, const Term& b);
    friend bool operator<(const Term& a, const Term& b);
};

/// constant + Σ coefficient × term: how a not-known number hangs on open facts, exactly. Two numbers with the same
/// form are equal whatever the facts turn out to be, and a comparison of forms tells at which value it turns.
class LinearForm {
public:
    struct Part {
        Term term;
        Number coefficient;  ///< never zero
        friend bool operator==(const Part&, const Part&) = default;
    };

    LinearForm() = default;
    explicit LinearForm(Number constant) : m_constant(std::move(constant)) {}
    explicit LinearForm(Term term) : m_parts{{std::move(term), Number(1)}} {}

    const Number& constant() const { return m_constant; }
    const std::vector<Part>& parts() const { return m_parts; }
    bool isConstant() const { return m_parts.empty(); }

    friend LinearForm operator+(const LinearForm& a, const LinearForm& b);
    friend LinearForm operator*(const LinearForm& a, const Number& factor);
    friend bool operator==(const LinearForm&, const LinearForm&) = default;

    /// The parts alone, scaled so that the first coefficient is 1: the direction in which a comparison cuts.
    /// Only asked of a form that is not constant.
    LinearForm direction() const;

private:
    Number m_constant;
    std::vector<Part> m_parts;  // sorted by term
};

bool operator<(const LinearForm& a, const LinearForm& b);

/// A place where a comparison turns: the direction is below `at` on one side and at or above it on the other
/// (`above`: at or below it on one side, above it on the other).
struct Cut {
    LinearForm direction;
    Number at;
    bool above = false;

    friend bool operator==(const Cut&, const Cut&) = default;
};
bool operator<(const Cut& a, const Cut& b);

/// The cuts at which `form` turns from below zero to not below zero (`orEqual`: from not above zero to above).
/// Cuts on whole years or months are told on the date itself. The form must not be constant.
Cut cutWhereNegative(const LinearForm& form, bool orEqual);

}  // namespace huimin
