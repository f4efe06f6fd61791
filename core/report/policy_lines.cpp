#include "core/report/policy_lines.h"

#include <algorithm>

#include "core/report/printout_sentences.h"
#include "core/report/refusals.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

using Rows = std::vector<const Row*>;

/// Names that are told the same stand together.
class ToldOfNames {
public:
    explicit ToldOfNames(const Words& words) : m_words(words) {}

    void add(const std::string& name, const std::string& said)
    {
        const auto same = std::find_if(m_told.begin(), m_told.end(), [&](const auto& one) { return one.second == said; });
        if (same == m_told.end())
            m_told.emplace_back(name, said);
        else
            same->first += m_words.comma() + name;
    }

    const std::vector<std::pair<std::string, std::string>>& told() const { return m_told; }

private:
    const Words& m_words;
    std::vector<std::pair<std::string, std::string>> m_told;
};

std::string sumOf(const Row& row, const Determination& determination, const Words& words)
{
    const std::string amount = amountText(row.amount, words);
    const std::string unit = unitText(row, determination, words);
    return unit.empty() ? amount : amount + " " + unit;
}

void tellDue(const Rows& rows, const Determination& determination, const Words& words, std::vector<std::string>& said)
{
    ToldOfNames told(words);
    for (const Row* row : rows) {
        if (row->status == Status::Eligible)
            told.add(words.in(row->subjectName), sumOf(*row, determination, words));
    }
    for (const auto& [names, sum] : told.told())
        said.push_back(sum.empty() ? names : words.in(sentences::namesWithSum, {names, sum}));
}

/// The first question, and how many more there are: all of them stand together elsewhere on the page.
void tellOpen(const Rows& rows, const Determination& determination, const Words& words, std::vector<std::string>& said)
{
    std::vector<std::string> names;
    std::vector<std::string> facts;
    for (const Row* row : rows) {
        if (row->status != Status::Undetermined)
            continue;
        names.push_back(words.in(row->subjectName));
        if (!row->askFirst.empty() && std::find(facts.begin(), facts.end(), row->askFirst) == facts.end())
            facts.push_back(row->askFirst);
    }
    if (names.empty())
        return;
    const std::string first = facts.empty() ? "" : questionFor(facts.front(), determination, words);
    const std::string asked = facts.empty()       ? words.in(sentences::notKnownYet)
                              : facts.size() == 1 ? words.in(sentences::ask, {first})
                                                  : words.in(sentences::askAndMore, {first, static_cast<int>(facts.size()) - 1});
    said.push_back(words.joined(names) + words.colon() + asked);
}

void tellRefused(const Rows& rows, const Determination& determination, const Words& words, std::vector<std::string>& said)
{
    for (const Refusal& refusal : refusalsOf(determination, words)) {
        if (std::find(rows.begin(), rows.end(), refusal.row) != rows.end())
            said.push_back(refusal.told(words));
    }
}

std::string outcomeOf(const Rows& rows, const Words& words)
{
    const auto any = [&](Status status) {
        return std::any_of(rows.begin(), rows.end(), [&](const Row* row) { return row->status == status; });
    };
    return words.alone(words.in(any(Status::Eligible)       ? sentences::rowDue
                                : any(Status::Undetermined) ? sentences::rowOpen
                                                            : sentences::rowNotDue));
}

/// Where a policy works through benefits that other policies are about (wider coverage), what there is to say stands there.
std::string elsewhere(const Rows& rows, const Policy& policy, const Words& words)
{
    std::vector<std::string> numbers;
    for (const Row* row : rows) {
        std::string number = std::to_string(row->benefit->policy);
        if (row->benefit->policy == policy.number)
            return "";
        if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.push_back(std::move(number));
    }
    return numbers.empty() ? "" : words.in(sentences::seePolicies, {words.joined(numbers)});
}

/// The rows of each benefit and route, in the order of the first of each.
std::vector<Rows> byRoute(const Rows& rows)
{
    std::vector<Rows> groups;
    for (const Row* row : rows) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Rows& group) { return group.front()->route == row->route; });
        if (same == groups.end())
            groups.push_back({row});
        else
            same->push_back(row);
    }
    return groups;
}

/// What tells a route from the policy's others: the benefit where there are several, the route where it is not the usual one.
std::string nameBeside(const Row& row, const Rows& all, const Words& words)
{
    if (std::any_of(all.begin(), all.end(), [&](const Row* other) { return other->benefit != row.benefit; }))
        return words.alone(benefitText(row, words));
    return row.route == &row.benefit->routes.front() ? "" : words.alone(words.in(row.route->label));
}

std::vector<std::string> saidOf(const Rows& rows, const Determination& determination, const Words& words)
{
    std::vector<std::string> all;
    for (const Rows& group : byRoute(rows)) {
        std::vector<std::string> said;
        tellDue(group, determination, words, said);
        tellOpen(group, determination, words, said);
        tellRefused(group, determination, words, said);
        const std::string name = nameBeside(*group.front(), rows, words);
        for (const std::string& one : said)
            all.push_back(name.empty() ? one : name + words.colon() + one);
    }
    return all;
}

PolicyLine lineOf(const PolicyRows& policy, const Determination& determination, const Words& words)
{
    Rows rows;
    for (const std::size_t row : policy.rows)
        rows.push_back(&determination.rows[row]);
    PolicyLine line{std::to_string(policy.policy->number), words.alone(words.in(policy.policy->label)), outcomeOf(rows, words), {}};
    if (rows.empty())
        line.said.push_back(words.in(sentences::noRowOfPolicy));
    else if (const std::string other = elsewhere(rows, *policy.policy, words); !other.empty())
        line.said.push_back(other);
    else
        line.said = saidOf(rows, determination, words);
    return line;
}

}  // namespace

std::vector<PolicyLine> policyLines(const Determination& determination, const Words& words)
{
    const auto& policies = determination.policies;
    if (std::all_of(policies.begin(), policies.end(), [](const PolicyRows& policy) { return policy.rows.empty(); }))
        return {};
    std::vector<PolicyLine> lines;
    for (const PolicyRows& policy : policies)
        lines.push_back(lineOf(policy, determination, words));
    return lines;
}

}  // namespace huimin::report
