#include "app/cli/result_closing.h"

#include "app/cli/cli_sentences.h"
#include "app/cli/text_table.h"
#include "core/report/result_sums.h"

namespace huimin::cli {

namespace {

constexpr std::size_t questionsShown = 5;
constexpr int indent = 2;

}  // namespace

void writeTotals(Page& page, const Determination& determination)
{
    std::vector<std::vector<std::string>> rows;
    for (const report::SumLine& sum : report::sumLines(determination, page.words()))
        rows.push_back({sum.label, sum.amount, sum.unit, sum.said});
    if (rows.empty())
        return;
    page.heading(page.in(sentences::totals));
    writeTable(page, {{.most = 40}, {.right = true}, {}, {.stretches = true}}, rows);
}

void writeLedger(Page& page, const Determination& determination)
{
    std::vector<std::vector<std::string>> rows;
    for (const report::LedgerLine& line : report::ledgerLines(determination, page.words()))
        rows.push_back({line.benefit, line.subject, line.said});
    if (rows.empty())
        return;
    page.heading(page.in(sentences::ledger));
    writeTable(page, {{.most = 30}, {.most = 16}, {.stretches = true}}, rows);
}

void writePapers(Page& page, const Determination& determination)
{
    std::vector<std::string> papers;
    for (const std::string& paper : report::papersToBring(determination, page.words()))
        papers.push_back("□ " + paper);
    if (papers.empty())
        return;
    page.heading(page.in(sentences::papers));
    page.items(papers, "   ", indent);
}

void writeQuestionList(Page& page, const Determination& determination)
{
    const auto lines = report::questionLines(determination, questionsShown, page.words());
    if (lines.empty())
        return;
    page.heading(page.in(sentences::questions));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        page.paragraph(lines[i].text, 5, Style::Plain, "  " + std::to_string(i + 1) + ".");
        page.paragraph(lines[i].settles, 5, Style::Faint);
    }
    if (const std::size_t all = determination.questions.size(); all > lines.size())
        page.paragraph(page.in(sentences::questionsLeft, {static_cast<int>(all - lines.size())}), 2, Style::Faint);
}

}  // namespace huimin::cli
