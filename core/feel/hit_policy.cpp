#include "core/feel/hit_policy.h"

#include <algorithm>
#include <array>

#include "core/feel/builtin.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

struct Letters {
    std::string_view letters;
    HitPolicy policy;
};
constexpr std::array table{
    Letters{"U", HitPolicy::Unique},       Letters{"A", HitPolicy::Any},          Letters{"P", HitPolicy::Priority},
    Letters{"F", HitPolicy::First},        Letters{"R", HitPolicy::RuleOrder},    Letters{"O", HitPolicy::OutputOrder},
    Letters{"C", HitPolicy::Collect},      Letters{"C+", HitPolicy::CollectSum},  Letters{"C<", HitPolicy::CollectLeast},
    Letters{"C>", HitPolicy::CollectGreatest}, Letters{"C#", HitPolicy::CollectCount},
};

/// One rule's outputs as one value: alone, or as a context by their names.
Value asOne(const Answering& answering, const RuleOutputs& outputs)
{
    if (outputs.size() == 1)
        return outputs.front();
    ContextValue context;
    for (std::size_t i = 0; i < outputs.size(); ++i)
        context.entries.emplace_back(answering.names[i], outputs[i]);
    return Value(std::make_shared<const ContextValue>(std::move(context)));
}

Value asList(const Answering& answering, const std::vector<RuleOutputs>& matches)
{
    std::vector<Value> values;
    for (const RuleOutputs& outputs : matches)
        values.push_back(asOne(answering, outputs));
    return Value::list(std::move(values));
}

/// Where an output's value stands among the allowed ones; after them all where it is none of them.
std::size_t rankOf(const std::vector<Value>& allowed, const Value& value)
{
    const auto found = std::find_if(allowed.begin(), allowed.end(), [&](const Value& each) { return sameValue(each, value); });
    return static_cast<std::size_t>(found - allowed.begin());
}

/// The first output decides, then the second, and so on.
void sortByPriority(const Answering& answering, std::vector<RuleOutputs>& matches)
{
    const auto ranks = [&](const RuleOutputs& outputs) {
        std::vector<std::size_t> result;
        for (std::size_t i = 0; i < outputs.size() && i < answering.priorities.size(); ++i)
            result.push_back(rankOf(answering.priorities[i], outputs[i]));
        return result;
    };
    std::stable_sort(matches.begin(), matches.end(),
                     [&](const RuleOutputs& a, const RuleOutputs& b) { return ranks(a) < ranks(b); });
}

bool agree(const std::vector<RuleOutputs>& matches)
{
    return std::all_of(matches.begin(), matches.end(), [&](const RuleOutputs& outputs) {
        return std::equal(outputs.begin(), outputs.end(), matches.front().begin(), sameValue);
    });
}

Value whenNoneMatches(const Answering& answering)
{
    if (!answering.defaults.empty())
        return asOne(answering, answering.defaults);
    if (answering.policy == HitPolicy::Collect)
        return Value::list({});
    if (answering.policy == HitPolicy::CollectCount)
        return 0;
    return Value::null(fill(reasons::noRuleMatches));
}

Value aggregated(std::string_view builtin, const Value& list, const Environment& environment)
{
    const std::vector<Value> arguments{list};
    return callBuiltin(*findBuiltin(builtin), std::span<const Value>(arguments), environment);
}

}  // namespace

std::optional<HitPolicy> hitPolicyOf(std::string_view letters)
{
    for (const Letters& row : table) {
        if (row.letters == letters)
            return row.policy;
    }
    return std::nullopt;
}

Value answer(const Answering& answering, std::vector<RuleOutputs> matches, const Environment& environment)
{
    if (matches.empty())
        return whenNoneMatches(answering);
    if (answering.policy == HitPolicy::Priority || answering.policy == HitPolicy::OutputOrder)
        sortByPriority(answering, matches);
    switch (answering.policy) {
    case HitPolicy::Unique:
        return matches.size() == 1 ? asOne(answering, matches.front()) : Value::null(fill(reasons::severalRulesMatch));
    case HitPolicy::Any: return agree(matches) ? asOne(answering, matches.front()) : Value::null(fill(reasons::rulesDisagree));
    case HitPolicy::Priority:
    case HitPolicy::First: return asOne(answering, matches.front());
    case HitPolicy::RuleOrder:
    case HitPolicy::OutputOrder:
    case HitPolicy::Collect: return asList(answering, matches);
    case HitPolicy::CollectSum: return aggregated("sum", asList(answering, matches), environment);
    case HitPolicy::CollectLeast: return aggregated("min", asList(answering, matches), environment);
    case HitPolicy::CollectGreatest: return aggregated("max", asList(answering, matches), environment);
    case HitPolicy::CollectCount: return Number(static_cast<std::int64_t>(matches.size()));
    }
    return {};
}

}  // namespace huimin::feel
