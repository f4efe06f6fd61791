#include "core/determination/row_expectation.h"

#include <algorithm>

#include "core/determination/result_names.h"

namespace huimin {

namespace {

bool isSum(const Number& number, const std::string& written)
{
    const auto sum = Number::parse(written);
    return sum && *sum == number;
}

bool agrees(const ExpectedAmount& expected, const AmountResult& got)
{
    using Form = AmountResult::Form;
    if (const auto* sum = std::get_if<std::string>(&expected))
        return (got.form == Form::Exact || got.form == Form::AtLeast) && isSum(got.low, *sum);
    if (const auto* bounds = std::get_if<ExpectedBounds>(&expected))
        return got.form == Form::Between && isSum(got.low, bounds->low) && isSum(got.high, bounds->high);
    return got.form == Form::None || got.form == Form::NotKnown;
}

std::string boundsText(const std::string& low, const std::string& high)
{
    return "{low: \"" + low + "\", high: \"" + high + "\"}";
}

std::string textOf(const ExpectedAmount& amount)
{
    if (const auto* sum = std::get_if<std::string>(&amount))
        return *sum;
    if (const auto* bounds = std::get_if<ExpectedBounds>(&amount))
        return boundsText(bounds->low, bounds->high);
    return "null";
}

std::string textOf(const AmountResult& amount)
{
    switch (amount.form) {
    case AmountResult::Form::None:
    case AmountResult::Form::NotKnown: return "null";
    case AmountResult::Form::Exact:
    case AmountResult::Form::AtLeast: return amount.low.toFixed(2);
    case AmountResult::Form::Between: return boundsText(amount.low.toFixed(2), amount.high.toFixed(2));
    }
    return "";
}

std::string orNull(std::string_view text)
{
    return text.empty() ? "null" : std::string(text);
}

/// Compares one row with what is expected of it.
class RowComparison {
public:
    RowComparison(const Expectation& expected, const Row& row) : m_expected(expected), m_row(row) {}

    std::vector<Mismatch> compare()
    {
        text("status", m_expected.status, nameOf(m_row.status));
        if (m_expected.amount && !agrees(*m_expected.amount, m_row.amount))
            add("amount", textOf(*m_expected.amount), textOf(m_row.amount));
        text("bound", m_expected.bound, boundOf(m_row.amount));
        text("route", m_expected.route, m_row.route->id);
        text("displaced_by", m_expected.displacedBy, m_row.displacedBy);
        list("missing_facts", m_expected.missingFacts, m_row.missingFacts);
        list("missing_standards", m_expected.missingStandards, m_row.missingStandards);
        list("unmet", m_expected.unmet, unmet());
        if (m_expected.notes && static_cast<std::size_t>(*m_expected.notes) != m_row.notes.size())
            add("notes", std::to_string(*m_expected.notes), std::to_string(m_row.notes.size()));
        return std::move(m_mismatches);
    }

private:
    std::vector<std::string> unmet() const
    {
        std::vector<std::string> conditions;
        for (const Reason& reason : m_row.reasons) {
            if (reason.holds == false)
                conditions.push_back(reason.condition);
        }
        return conditions;
    }

    void text(const char* key, const std::optional<std::string>& expected, std::string_view got)
    {
        if (expected && *expected != got)
            add(key, orNull(*expected), orNull(got));
    }

    /// What is listed must be among what the row has; an empty list means that it has none.
    void list(const char* key, const std::optional<std::vector<std::string>>& expected, const std::vector<std::string>& got)
    {
        if (!expected)
            return;
        const bool allThere = std::all_of(expected->begin(), expected->end(), [&](const std::string& one) {
            return std::find(got.begin(), got.end(), one) != got.end();
        });
        if (!allThere || (expected->empty() && !got.empty()))
            add(key, plainText(*expected), plainText(got));
    }

    void add(const char* key, std::string expected, std::string got)
    {
        m_mismatches.push_back({m_row.benefit->id + ", " + m_row.subject, key, std::move(expected), std::move(got), m_expected.place});
    }

    const Expectation& m_expected;
    const Row& m_row;
    std::vector<Mismatch> m_mismatches;
};

bool asksOfARow(const Expectation& expected)
{
    return expected.status || expected.amount || expected.bound || expected.route || expected.displacedBy || expected.missingFacts ||
           expected.missingStandards || expected.unmet || expected.notes || !expected.rows;
}

std::string whatItIsOf(const Expectation& expected)
{
    return expected.benefit + (expected.subject ? ", " + *expected.subject : "");
}

std::string subjectsOf(const Expectation& expected, const std::vector<Row>& rows)
{
    std::vector<std::string> subjects;
    for (const Row& row : rows) {
        if (row.benefit->id == expected.benefit)
            subjects.push_back(row.subject);
    }
    return plainText(subjects);
}

/// Of the rows that are meant, the mismatches of the one that comes nearest.
std::vector<Mismatch> nearestOf(const Expectation& expected, const std::vector<const Row*>& meant)
{
    std::vector<Mismatch> fewest = RowComparison(expected, *meant.front()).compare();
    for (const Row* row : meant) {
        std::vector<Mismatch> mismatches = RowComparison(expected, *row).compare();
        if (mismatches.size() < fewest.size())
            fewest = std::move(mismatches);
    }
    return fewest;
}

}  // namespace

std::vector<Mismatch> mismatchesOf(const Expectation& expected, const std::vector<Row>& rows)
{
    std::vector<const Row*> meant;
    for (const Row& row : rows) {
        if (row.benefit->id == expected.benefit && (!expected.subject || row.subject == *expected.subject))
            meant.push_back(&row);
    }
    std::vector<Mismatch> mismatches;
    if (expected.rows && static_cast<std::size_t>(*expected.rows) != meant.size())
        mismatches.push_back({whatItIsOf(expected), "rows", std::to_string(*expected.rows), std::to_string(meant.size()), expected.place});
    if (!asksOfARow(expected))
        return mismatches;
    if (meant.empty())
        mismatches.push_back({whatItIsOf(expected), "subject", expected.subject.value_or("?"), subjectsOf(expected, rows), expected.place});
    else
        for (Mismatch& mismatch : nearestOf(expected, meant))
            mismatches.push_back(std::move(mismatch));
    return mismatches;
}

}  // namespace huimin
