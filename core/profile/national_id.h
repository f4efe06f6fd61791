#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/base/bilingual.h"
#include "core/calendar/date.h"

namespace huimin {

/// A citizen identification number (GB 11643-1999): 18 characters, of which 7-14 are the birth date, the 17th is odd
/// for a man, and the last is a check character. The first six name the place of first registration, not of residence.
class NationalId {
public:
    /// Takes a lower-case x, full-width digits and spaces inside. The text says what is wrong with a bad one.
    static std::variant<NationalId, Bilingual> parse(std::string_view text);

    /// 18 characters, digits and an upper-case X.
    const std::string& text() const { return m_text; }
    Date birthDate() const { return m_birthDate; }
    bool isMale() const { return (m_text[16] - '0') % 2 == 1; }

private:
    NationalId(std::string text, Date birthDate) : m_text(std::move(text)), m_birthDate(birthDate) {}
    std::string m_text;
    Date m_birthDate;
};

}  // namespace huimin
