#include "core/determination/statement_expectation.h"

#include <algorithm>

#include "core/determination/result_names.h"

namespace huimin {

namespace {

/// A sum is the same however many noughts it is written with; anything else is the same text.
bool agrees(const std::string& expected, const std::string& got)
{
    const auto a = Number::parse(expected);
    const auto b = Number::parse(got);
    return a && b ? *a == *b : expected == got;
}

/// Compares one statement with what is expected of it.
class StatementComparison {
public:
    StatementComparison(const ExpectedStatement& expected, const StatementResult& got) : m_expected(expected), m_got(got) {}

    std::vector<Mismatch> compare()
    {
        for (const auto& total : m_expected.totals)
            value(m_expected.statement, total, find(m_got.totals, total.id));
        for (const auto& item : m_expected.items)
            compareItem(item);
        for (const auto& deadline : m_expected.deadlines)
            value(m_expected.statement + ", deadlines", deadline, dateOf(deadlineOf(deadline.id)));
        for (const auto& deadline : m_expected.deadlineDetails)
            compareDetails(deadline);
        compareAll("missing_facts", m_expected.missingFacts, m_got.missingFacts, m_expected.missingFactsPlace);
        compareAll("untold", m_expected.untold, untold(), m_expected.untoldPlace);
        return std::move(m_mismatches);
    }

private:
    using Values = std::vector<StatementResultValue>;

    static std::optional<std::string> find(const Values& values, const std::string& id)
    {
        const auto found = std::find_if(values.begin(), values.end(),
                                        [&](const StatementResultValue& value) { return value.declared->id == id; });
        if (found == values.end() || !isThere(found->value))
            return std::nullopt;
        return plainText(found->value, found->declared->isMoney);
    }

    static bool isThere(const Value& value) { return !value.isNull() && !value.unknown(); }

    void compareItem(const ExpectedStatement::Item& item)
    {
        const auto got = std::find_if(m_got.items.begin(), m_got.items.end(),
                                      [&](const StatementResult::Item& candidate) { return candidate.key == item.key; });
        const std::string of = m_expected.statement + ", " + item.key;
        if (got == m_got.items.end()) {
            m_mismatches.push_back({of, m_got.statement->list, item.key, "null", item.place});
            return;
        }
        for (const auto& expected : item.values)
            value(of, expected, find(got->values, expected.id));
    }

    const StatementResult::Deadline* deadlineOf(const std::string& id) const
    {
        const auto got = std::find_if(m_got.deadlines.begin(), m_got.deadlines.end(),
                                      [&](const StatementResult::Deadline& deadline) { return deadline.declared->id == id; });
        return got == m_got.deadlines.end() ? nullptr : &*got;
    }

    static std::optional<std::string> dateOf(const StatementResult::Deadline* deadline)
    {
        return deadline && isThere(deadline->date) ? std::optional(plainText(deadline->date, false)) : std::nullopt;
    }

    void compareDetails(const ExpectedStatement::Item& expected)
    {
        const StatementResult::Deadline* got = deadlineOf(expected.key);
        const std::string of = m_expected.statement + ", " + expected.key;
        for (const auto& detail : expected.values)
            value(of, detail, detail.id == "date" ? dateOf(got) : got ? find(got->details, detail.id) : std::nullopt);
    }

    /// The deadlines that are there without a day, as the work calendars do not reach it.
    std::vector<std::string> untold() const
    {
        std::vector<std::string> ids;
        for (const StatementResult::Deadline& deadline : m_got.deadlines) {
            if (deadline.date.isNull())
                ids.push_back(deadline.declared->id);
        }
        return ids;
    }

    void compareAll(const char* key, const std::optional<std::vector<std::string>>& expected, const std::vector<std::string>& got,
                    const SourcePlace& place)
    {
        if (expected && !std::is_permutation(expected->begin(), expected->end(), got.begin(), got.end()))
            m_mismatches.push_back({m_expected.statement, key, plainText(*expected), plainText(got), place});
    }

    void value(const std::string& of, const ExpectedStatement::Value& expected, const std::optional<std::string>& got)
    {
        const bool same = expected.text && got ? agrees(*expected.text, *got) : !expected.text && !got;
        if (!same)
            m_mismatches.push_back({of, expected.id, expected.text.value_or("null"), got.value_or("null"), expected.place});
    }

    const ExpectedStatement& m_expected;
    const StatementResult& m_got;
    std::vector<Mismatch> m_mismatches;
};

}  // namespace

std::vector<Mismatch> mismatchesOf(const ExpectedStatement& expected, const std::vector<StatementResult>& statements)
{
    const auto got = std::find_if(statements.begin(), statements.end(), [&](const StatementResult& candidate) {
        return candidate.statement->id == expected.statement;
    });
    if (got == statements.end())
        return {{expected.statement, "expect_" + expected.statement, expected.statement, "null", {}}};
    return StatementComparison(expected, *got).compare();
}

}  // namespace huimin
