#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace huimin::report {

using Bytes = std::vector<std::uint8_t>;

/// Bytes as digits and capital letters that can be read out and typed: no I, L, O or U (Crockford's base 32), in groups of five.
std::string lettersOf(const Bytes& bytes);

/// The bytes again. Small letters, blanks and hyphens anywhere, O for 0 and I or L for 1 are taken as meant; nullopt for any other
/// character, and for a length that no bytes give.
std::optional<Bytes> bytesOf(std::string_view letters);

}  // namespace huimin::report
