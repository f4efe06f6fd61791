#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace huimin::report {

/// A page's code is a row of parts of one length, each with check letters of its own: a letter that is mistyped or altered spoils one
/// part, and the others can still be read.
struct CodePart {
    std::uint64_t payload = 0;  ///< 60 bits
    bool isSpoilt = false;      ///< its check letters do not fit
};

constexpr unsigned bitsOfPart = 60;
constexpr std::size_t lettersOfPart = 15;
constexpr std::size_t groupsOfPart = 3;

/// The letters of a part at its place in the code.
std::string lettersOfPayload(std::uint64_t payload, std::size_t place);

/// The part of 15 letters, each by its value; nullopt stands for a character that is no letter of a code.
CodePart partOf(const std::vector<std::optional<std::uint8_t>>& letters, std::size_t place);

/// The payload that was meant if one letter of a spoilt part is another; nullopt where none or several fit. `isPossible` says of a
/// payload whether it can have been written: without such knowledge the check letters alone are too few to tell.
std::optional<std::uint64_t> withOneLetterMended(const std::vector<std::optional<std::uint8_t>>& letters, std::size_t place,
                                                 const std::function<bool(std::uint64_t)>& isPossible);

}  // namespace huimin::report
