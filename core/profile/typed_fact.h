#pragma once
#include <string_view>
#include <variant>

#include "core/profile/fact_entry.h"

namespace huimin {

/// What a person means who types `text` for a fact of a number, date, text or ID, or what is wrong with it. Nothing typed:
/// not asked. Full-width digits and letters, blanks around it, and the usual ways of writing a date (19480615, 1948.6.15,
/// 1948年6月15日) are taken as meant.
std::variant<FactEntry, Bilingual> understandTyped(const Fact& fact, std::string_view text);

/// Whether a date that is being typed has come to its end: 2023-01-2 can become the 2nd as well as the 25th.
bool isWholeDate(std::string_view text);

/// The text to begin a field with: what would be understood as this value.
std::string typedFormOf(const Fact& fact, const FactScalar& value);

/// Full-width forms of ASCII characters, and the ideographic space and full stop, as the ASCII characters they stand for.
std::string withNarrowForms(std::string_view text);

}  // namespace huimin
