#pragma once
#include <array>
#include <cstdint>
#include <optional>
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
    using Print = std::uint32_t;  ///< 30 bits of a fingerprint

    struct Figure {
        std::uint32_t key = 0;  ///< 20 bits of a hash of what the figure is of
        AmountResult amount;    ///< Form::None: not due
    };

    /// Many figures told by what they come to together, so that the code stays short enough to be typed and printed.
    struct Rows {
        static constexpr std::size_t markCount = 12;
        std::size_t count = 0;
        std::uint64_t all = 0;                        ///< 60 bits of a hash of all of them
        std::array<std::uint8_t, markCount> marks{};  ///< 5 bits each: of the figures whose key leaves that remainder
        friend bool operator==(const Rows&, const Rows&) = default;
    };

    /// What of a code did not fit its check letters.
    struct Spoilt {
        enum class What { Head, Case, Rules, Rows, Figure };
        What what = What::Head;
        std::size_t figure = 0;  ///< of Figure: which
        std::size_t group = 0;   ///< the first of its groups of letters, from 1
        friend bool operator==(const Spoilt&, const Spoilt&) = default;
    };

    Page page = Page::Result;
    Date day;
    Print profile = 0;
    Print office = 0;     ///< of what the office keeps beside the facts: applicant, address, number
    Print rules = 0;
    Print standards = 0;  ///< 0: no sheet
    std::optional<Rows> rows;
    std::vector<Figure> figures;  ///< with `rows` the totals, else every figure
    std::vector<Spoilt> spoilt;   ///< of a code that was read

    bool isSpoilt(Spoilt::What what, std::size_t figure = 0) const;
};

/// How many figures a code holds one by one.
constexpr std::size_t mostFigures = 12;

/// What figures come to together.
PageCode::Rows rowsOf(const std::vector<PageCode::Figure>& figures);
/// Which of the marks a figure is in.
std::size_t markOf(const PageCode::Figure& figure);

/// `HM2-` and groups of five letters and digits, with check letters among them.
std::string codeText(const PageCode& code);

/// The code again, with what of it is spoilt. What is wrong where it cannot be read at all: it is none, letters are missing, or the page's
/// day cannot be told.
std::variant<PageCode, Bilingual> readCode(std::string_view text);

}  // namespace huimin::report
