#pragma once
#include <cstddef>
#include <span>

#include "core/number/number_size.h"
#include "core/value/value.h"

namespace huimin::feel {

// Numbers, texts and lists can double with every step that is made: `partial[-1] * partial[-1]`. So an evaluation pays in
// steps for the size of what it comes to, too, and ends in a time and in a memory that its limits bound.

/// More bits than this no number comes to (DMN's own numbers end at 10^6144, 20,410 bits), more bytes no text: the operators say
/// "the result is too large" instead.
inline constexpr std::size_t mostBits = 24'000;
inline constexpr std::size_t mostBytes = 200'000;

/// The steps a value costs beyond the one that made it: none for what fits a few machine words. Counted no further than `most`.
std::size_t costOf(const Value& value, std::size_t most);

/// The further steps of calling a built-in with these: what is not known is compared and merged pair by pair.
std::size_t costOfCall(std::span<const Value> arguments);

/// Whether a value costs nothing, told at once.
inline bool isLight(const Value& value)
{
    if (const Number* number = value.as<Number>())
        return isShort(*number);
    return value.as<bool>() || value.isNull() || value.as<Date>() || value.as<MonthsDuration>() || value.as<Entity>();
}

}  // namespace huimin::feel
