#include "core/report/policy_words.h"

#include <algorithm>

#include "core/determination/widened_rows.h"
#include "core/report/raise_words.h"
#include "core/report/refusals.h"
#include "core/report/report_sentences.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

/// Tells the policies of one determination.
class PolicyTeller {
public:
    PolicyTeller(const Determination& determination, const Words& words)
        : m_determination(determination), m_words(words), m_refusals(refusalsOf(determination, words))
    {
    }

    std::string effectOf(const PolicyRows& policy) const
    {
        if (policy.rows.empty())
            return m_words.in(sentences::policyNobody);
        const bool widens = widensCoverage(policy, m_determination);
        const std::string given = givenBy(widens ? widenedRows(policy, m_determination) : policy.rows);
        if (!given.empty())
            return given;
        return widens ? m_words.in(sentences::policyWidensNothing) : m_words.in(sentences::policyNothing, {refusedBy(policy)});
    }

private:
    /// Who are told the same stand together.
    std::string givenBy(const std::vector<std::size_t>& rows) const
    {
        std::vector<std::pair<const Row*, std::vector<std::string>>> told;
        for (const std::size_t index : rows) {
            const Row& row = m_determination.rows[index];
            if (row.status == Status::Ineligible || (row.status == Status::Undetermined && !row.concerned))
                continue;
            const auto same = std::find_if(told.begin(), told.end(), [&](const auto& one) { return isToldAs(row, *one.first); });
            (same == told.end() ? told.emplace_back(&row, std::vector<std::string>()) : *same).second.push_back(m_words.in(row.subjectName));
        }
        std::string given;
        for (const auto& [row, names] : told)
            add(given, toldOf(*row, m_words.joined(names)));
        return given;
    }

    bool isToldAs(const Row& row, const Row& other) const
    {
        return row.route == other.route && row.status == other.status && sumOf(row) == sumOf(other);
    }

    std::string toldOf(const Row& row, const std::string& names) const
    {
        if (row.status == Status::Eligible)
            return m_words.in(sentences::policyDue, {names, benefitText(row, m_words), sumOf(row)});
        return m_words.in(sentences::policyOpen, {names, benefitText(row, m_words)});
    }

    /// How much, and the raise in it; nothing of a service.
    std::string sumOf(const Row& row) const
    {
        const std::string unit = unitText(row, m_determination, m_words);
        std::string sum = amountText(row.amount, m_words) + (unit.empty() ? "" : " " + unit);
        const std::string raise = raiseText(row, m_determination, m_words);
        if (!raise.empty())
            sum += m_words.in(sentences::betweenFigures) + raise;
        return sum.empty() ? sum : m_words.in(sentences::inBrackets, {sum});
    }

    std::string refusedBy(const PolicyRows& policy) const
    {
        std::string refused;
        for (const Refusal& refusal : m_refusals) {
            const auto index = static_cast<std::size_t>(refusal.row - m_determination.rows.data());
            if (std::find(policy.rows.begin(), policy.rows.end(), index) != policy.rows.end())
                add(refused, refusal.told(m_words));
        }
        return refused;
    }

    void add(std::string& to, const std::string& text) const
    {
        to += (to.empty() ? "" : m_words.in(sentences::betweenClauses)) + text;
    }

    const Determination& m_determination;
    const Words& m_words;
    std::vector<Refusal> m_refusals;
};

}  // namespace

std::vector<std::string> policyEffects(const Determination& determination, const Words& words)
{
    const PolicyTeller teller(determination, words);
    std::vector<std::string> effects;
    for (const PolicyRows& policy : determination.policies)
        effects.push_back(words.in(sentences::policySaid, {policy.policy->change, teller.effectOf(policy)}));
    return effects;
}

}  // namespace huimin::report
