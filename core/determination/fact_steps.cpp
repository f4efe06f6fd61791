#include "core/determination/fact_steps.h"

#include <algorithm>

#include "core/profile/item_name.h"

namespace huimin {

namespace {

// Where a kind sets no limit: more than any household has, and years before and after any life.
constexpr std::int64_t mostOfANumber = 10'000'000;
constexpr std::int64_t mostYears = 130;

/// How many decimals the smallest step has. A number of any decimals moves by hundredths, as money does.
int decimalsOf(const Fact& fact)
{
    return fact.limits.decimals.value_or(2);
}

Number stepsIn(int decimals)
{
    return *Number(10).power(decimals);
}

std::int64_t stepsOf(const std::optional<Number>& limit, const Number& steps, std::int64_t otherwise)
{
    return limit ? (*limit * steps).floor().toInteger().value_or(otherwise) : otherwise;
}

MovableFact movable(const GivenFact& given, const Bilingual& of, Date day)
{
    MovableFact fact{given.path, given.fact, of, 0, 0};
    if (given.fact->type == FactType::Date) {
        fact.lowest = day.plusMonths(-12 * mostYears).value_or(Date()).dayNumber();
        fact.highest = given.fact->notAfterDetermination ? day.dayNumber() : day.plusMonths(12 * mostYears).value_or(day).dayNumber();
        return fact;
    }
    const Number steps = stepsIn(decimalsOf(*given.fact));
    const NumberLimits& limits = given.fact->limits;
    const std::int64_t most = (steps * Number(mostOfANumber)).toInteger().value_or(mostOfANumber);
    fact.lowest = stepsOf(limits.low, steps, -most) + (limits.lowExcluded ? 1 : 0);
    fact.highest = stepsOf(limits.high, steps, most);
    return fact;
}

class FactFinder {
public:
    FactFinder(const std::vector<std::string>& names, Date day) : m_names(names), m_day(day) {}

    /// What a named group holds counts as named: a sum is asked for as a whole.
    void find(const GivenFact& given, const Bilingual& of, bool isWithinNamed = false)
    {
        const FactType type = given.fact->type;
        const bool isNamed = isWithinNamed || std::find(m_names.begin(), m_names.end(), given.fact->id) != m_names.end();
        if ((type == FactType::Number || type == FactType::Date) && isNamed && given.state != GivenFact::State::None)
            m_found.push_back(movable(given, of, m_day));
        // What does not apply, or may not, has nothing that could be moved alone.
        if (!given.isGiven() && !given.facts.empty())
            return;
        for (const GivenFact& below : given.facts)
            find(below, of, isNamed);
        for (const GivenFact& item : given.items) {
            for (const GivenFact& below : item.facts)
                find(below, itemName(item, given));
        }
    }

    std::vector<MovableFact> take() { return std::move(m_found); }

private:
    const std::vector<std::string>& m_names;
    Date m_day;
    std::vector<MovableFact> m_found;
};

GivenFact* factAt(GivenFact& given, const std::string& path)
{
    if (given.path == path && given.fact && !path.empty())
        return &given;
    for (auto* below : {&given.facts, &given.items}) {
        for (GivenFact& one : *below) {
            if (GivenFact* found = factAt(one, path))
                return found;
        }
    }
    return nullptr;
}

}  // namespace

FactScalar MovableFact::at(std::int64_t step) const
{
    if (fact->type == FactType::Date)
        return Date::fromDayNumber(step).value_or(Date());
    return Number(step) / stepsIn(decimalsOf(*fact));
}

std::vector<MovableFact> movableFacts(const Profile& profile, const std::string& first, const std::vector<std::string>& names, Date day)
{
    FactFinder finder(names, day);
    for (const GivenFact& given : profile.root.facts)
        finder.find(given, profile.kind->label);
    std::vector<MovableFact> facts = finder.take();
    if (!first.empty())
        std::stable_partition(facts.begin(), facts.end(), [&](const MovableFact& fact) { return fact.path.starts_with(first + "."); });
    return facts;
}

std::shared_ptr<const Profile> withFact(const Profile& profile, const std::string& path, const FactScalar& value)
{
    auto changed = std::make_shared<Profile>(profile);
    GivenFact* given = factAt(changed->root, path);
    if (!given)
        return nullptr;
    given->state = GivenFact::State::Given;
    given->scalar = value;
    return changed;
}

}  // namespace huimin
