#include "app/cli/statement_page.h"

#include "app/cli/cli_sentences.h"
#include "app/cli/statement_items.h"
#include "app/cli/text_table.h"
#include "core/report/given_facts.h"
#include "core/report/statement_words.h"

namespace huimin::cli {

namespace {

constexpr int indent = 2;

void writeSums(Page& page, const StatementResult& statement, const Determination& determination)
{
    if (statement.totals.empty())
        return;
    std::vector<std::vector<std::string>> rows;
    for (const report::SumLine& sum : report::statementSums(statement, determination, page.words()))
        rows.push_back({sum.label, sum.amount, sum.unit});
    page.heading(page.in(sentences::totals));
    writeTable(page, {{}, {.right = true}, {}}, rows);
}

void writeDeadlines(Page& page, const StatementResult& statement, const Determination& determination)
{
    if (statement.deadlines.empty())
        return;
    page.heading(page.in(sentences::deadlines));
    std::vector<std::vector<std::string>> rows;
    for (const report::DeadlineLine& line : report::deadlineLines(statement, determination, page.words()))
        rows.push_back({line.date, line.label, line.source});
    writeTable(page, {{}, {.stretches = true}, {.most = 30}}, rows);
}

}  // namespace

void writeStatement(Page& page, const StatementResult& statement, const Determination& determination)
{
    page.heading(page.in(statement.statement->label));
    page.items(report::givenFacts(*determination.input.profile, determination.input.rules->units, page.words()), "   ", indent);
    if (!statement.statement->list.empty())
        writeItems(page, statement, determination);
    writeSums(page, statement, determination);
    writeDeadlines(page, statement, determination);
    const std::string missing = report::missingText(statement, determination, page.words());
    if (!missing.empty())
        page.paragraph(missing, indent, Style::Doubt);
}

}  // namespace huimin::cli
