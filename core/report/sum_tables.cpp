#include "core/report/sum_tables.h"

#include <algorithm>

#include "core/report/capital_amount.h"
#include "core/report/printout_sentences.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

/// Nothing for what is no exact sum, and for nothing.
std::string capitalsOf(const std::string& amount)
{
    const auto number = Number::parse(amount);
    return number && !number->isZero() ? capitalAmount(*number) : "";
}

std::string withDetails(const RowGroup& group, const Determination& determination, const Words& words)
{
    std::string text = words.alone(benefitText(group.first(), words));
    for (const std::string& detail : detailsOf(group, determination, words))
        text += "\n" + words.alone(detail);
    return text;
}

/// Whom it is for, amount and unit.
std::vector<Table::Row> amountRows(const RowGroup& group, const Determination& determination, const Words& words)
{
    std::vector<Table::Row> rows;
    for (const Row* row : group.rows) {
        const std::string amount = amountText(row->amount, words);
        const std::string& name = words.in(row->subjectName);
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const Table::Row& other) { return other.cells[2] == amount; });
        if (same == rows.end())
            rows.push_back({{"", name, amount, unitText(*row, determination, words)}});
        else
            same->cells[1] += words.comma() + name;
    }
    return rows;
}

}  // namespace

Table sumTable(const std::vector<SumLine>& sums, const Words& words)
{
    Table table{{{words.in(sentences::periodColumn), 3},
                 {words.in(sentences::amountColumn), 2, true},
                 {words.in(sentences::unitColumn), 2},
                 {words.in(sentences::capitalsColumn), 5},
                 {words.in(sentences::remarkColumn), 3}},
                {}};
    for (const SumLine& sum : sums)
        table.rows.push_back({{words.alone(sum.label), sum.amount, sum.unit, capitalsOf(sum.amount), sum.said}, sum.isTotal});
    return table;
}

Table dueTable(const std::vector<RowGroup>& groups, const Determination& determination, const Words& words)
{
    Table table{{{words.in(sentences::benefitAndReasons), 7},
                 {words.in(sentences::forWhom), 3},
                 {words.in(sentences::amountColumn), 2, true},
                 {words.in(sentences::unitColumn), 2}},
                {}};
    for (const RowGroup& group : groups) {
        auto rows = amountRows(group, determination, words);
        rows.front().cells.front() = withDetails(group, determination, words);
        for (Table::Row& row : rows)
            table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace huimin::report
