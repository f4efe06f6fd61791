#include "core/report/statement_table.h"

#include "core/report/capital_amount.h"
#include "core/report/printout_sentences.h"
#include "core/report/statement_words.h"

namespace huimin::report {

namespace {

constexpr int narrow = 2;
constexpr int wide = 9;

/// A value that is text with no options, such as arithmetic, takes room.
Table::Column columnOf(const StatementValue& value, const std::vector<StatementResult::Item>& items, std::size_t at, const Words& words)
{
    bool isText = !value.options.empty();
    bool isLong = false;
    for (const StatementResult::Item& item : items) {
        if (!item.values[at].value.as<std::string>())
            continue;
        isText = true;
        isLong = value.options.empty();
    }
    return {words.alone(words.in(value.label)), isLong ? wide : narrow, !isText};
}

/// A choice, or a text; what is not known yet is what it would be.
bool isAnswer(const StatementResultValue& total)
{
    return !total.declared->options.empty() || total.value.as<std::string>();
}

std::string capitalsOf(const StatementResultValue& total)
{
    const Number* sum = total.value.as<Number>();
    return total.declared->isMoney && sum && !sum->isZero() ? capitalAmount(*sum) : "";
}

}  // namespace

Table itemTable(const StatementResult& statement, const Determination& determination, const Words& words)
{
    const Statement& declared = *statement.statement;
    const Fact* list = determination.input.profile->kind->root.find(declared.list);
    const Fact* key = list ? list->find(list->keyFact) : nullptr;
    Table table{{{key ? words.alone(words.in(key->label)) : "", narrow + 1}}, {}};
    for (std::size_t i = 0; i < declared.itemValues.size(); ++i)
        table.columns.push_back(columnOf(declared.itemValues[i], statement.items, i, words));
    for (const StatementResult::Item& item : statement.items) {
        table.rows.push_back({{item.key}});
        for (const StatementResultValue& value : item.values)
            table.rows.back().cells.push_back(statementText(value, words));
    }
    return table;
}

Table totalTable(const StatementResult& statement, const Determination& determination, const Words& words)
{
    const UnitSystem& units = determination.input.rules->units;
    Table table{{{words.in(sentences::itemColumn), 5},
                 {words.in(sentences::sumColumn), 3, true},
                 {words.in(sentences::unitColumn), 1},
                 {words.in(sentences::capitalsColumn), 6}},
                {}};
    for (const StatementResultValue& total : statement.totals) {
        if (!isAnswer(total))
            table.rows.push_back({{words.alone(words.in(total.declared->label)), statementText(total, words),
                                   words.in(units.label(total.declared->unit)), capitalsOf(total)},
                                  total.declared->isMoney});
    }
    return table;
}

Table answerTable(const StatementResult& statement, const Words& words)
{
    Table table{{{words.in(sentences::itemColumn), 5}, {words.in(sentences::outcomeColumn), 5}}, {}};
    for (const StatementResultValue& total : statement.totals) {
        if (isAnswer(total))
            table.rows.push_back({{words.alone(words.in(total.declared->label)), statementText(total, words)}});
    }
    return table;
}

Table deadlineTable(const StatementResult& statement, const Determination& determination, const Words& words)
{
    Table table{{{words.in(sentences::dateColumn), 2}, {words.in(sentences::stepColumn), 6}, {words.in(sentences::sourceColumn), 4}}, {}};
    for (const DeadlineLine& line : deadlineLines(statement, determination, words))
        table.rows.push_back({{line.date, words.alone(line.label), line.source}});
    return table;
}

}  // namespace huimin::report
