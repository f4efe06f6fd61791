#pragma once
#include <QString>

#include "core/base/bilingual.h"
#include "core/number/unit.h"

namespace huimin {

/// What the packs' labels are in the language of the window.
class FormWords {
public:
    /// `units` outlives this.
    FormWords(Language language, const UnitSystem& units) : m_language(language), m_units(&units) {}

    Language language() const { return m_language; }
    QString in(const Bilingual& text) const;
    /// A label as it stands alone: the packs write English labels as they stand in a sentence, alone they begin with a capital.
    QString alone(const Bilingual& label) const;
    /// Empty for a ratio.
    QString unit(const Unit& unit) const;

private:
    Language m_language;
    const UnitSystem* m_units;
};

}  // namespace huimin
