#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace huimin::report {

using Bytes = std::vector<std::uint8_t>;

constexpr unsigned bitsOfLetter = 5;
/// Letters are read and typed in groups of five.
constexpr std::size_t lettersOfGroup = 5;

/// The lowest bits of a number as digits and capital letters that can be read out and typed: no I, L, O or U (Crockford's base 32). The
/// highest of them first.
std::string lettersOf(std::uint64_t value, std::size_t count);

/// What a letter stands for. Small letters, O for 0 and I or L for 1 are taken as meant; nullopt for any other character.
std::optional<std::uint8_t> valueOf(char letter);

/// With a hyphen after every fifth letter.
std::string inGroups(const std::string& letters);

}  // namespace huimin::report
