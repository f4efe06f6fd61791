#include "core/determination/since_the_turn.h"

#include <algorithm>

#include "core/rulepack/turning_day.h"

namespace huimin {

namespace {

/// Of a case of which more than this is open there is little to compare yet, and to look for causes in it takes long.
constexpr std::size_t mostQuestions = 12;

}  // namespace

std::optional<ComparisonInput> sinceTheTurn(const Determination& determination)
{
    const DeterminationInput& input = determination.input;
    const auto& policies = determination.policies;
    const bool isAboutIt = std::any_of(policies.begin(), policies.end(), [](const PolicyRows& policy) { return !policy.rows.empty(); });
    const auto turn = turningDay(*input.rules);
    const auto before = turn ? turn->plusDays(-1) : std::nullopt;
    if (!isAboutIt || determination.questions.size() > mostQuestions || !before || *before >= input.day)
        return std::nullopt;
    return ComparisonInput{input.rules, input.profile, input.standards, *before, input.day};
}

}  // namespace huimin
