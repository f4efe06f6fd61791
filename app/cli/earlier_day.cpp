#include "app/cli/earlier_day.h"

#include "core/determination/since_the_turn.h"

namespace huimin::cli {

std::optional<Comparison> comparedWithTheTurn(const Determination& determination)
{
    const auto input = sinceTheTurn(determination);
    if (!input)
        return std::nullopt;
    auto comparison = compare(*input);
    return comparison ? std::optional(std::move(*comparison)) : std::nullopt;
}

}  // namespace huimin::cli
