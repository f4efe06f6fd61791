#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/bilingual.h"
#include "core/determination/determination.h"

namespace huimin::report {

/// What a printed page is checked by: its day, its figures, and the beginnings of the fingerprints of what it was made from. It tells
/// a changed page from an unchanged one; it holds no secret, so it proves nothing about who printed the page.
struct PageCode {
    enum class Page : std::uint8_t { Result = 1, Decision = 2, Statement = 3 };
    using Print = std::array<std::uint8_t, 5>;

    struct Figure {
        std::uint32_t key = 0;  ///< 24 bits of a hash of what the figure is of
        AmountResult amount;    ///< Form::None: not due
    };

    Page page = Page::Result;
    Date day;
    Print profile{};
    Print rules{};
    Print standards{};          ///< zeros: no sheet
    std::vector<Figure> figures;
};

/// `HM1-` and groups of letters and digits, with check letters among them.
std::string codeText(const PageCode& code);

/// The code again; what is wrong with it where it was mistyped, cut off or altered.
std::variant<PageCode, Bilingual> readCode(std::string_view text);

}  // namespace huimin::report
