#include "app/cli/refused_rows.h"

#include "app/cli/cli_sentences.h"
#include "app/cli/columns.h"
#include "core/report/refusals.h"
#include "core/report/row_citations.h"
#include "core/report/row_words.h"

namespace huimin::cli {

namespace {

constexpr int markWidth = 4;
constexpr int widestBenefit = 30;

std::string toldWithSource(const report::Refusal& refusal, const Page& page)
{
    const std::string source = report::citationOfRefusal(*refusal.row, page.words());
    const std::string told = refusal.told(page.words());
    return source.empty() ? told : page.in(sentences::citedBehind, {told, source});
}

}  // namespace

void writeRefused(Page& page, const Determination& determination)
{
    const std::vector<report::Refusal> all = report::refusalsOf(determination, page.words());
    if (all.empty())
        return;
    page.heading(page.in(sentences::refused, {static_cast<int>(all.size())}));
    Columns columns({{.most = widestBenefit}, {.stretches = true}}, page.layout().width - markWidth);
    std::vector<std::vector<std::string>> table;
    for (const report::Refusal& refusal : all)
        table.push_back({report::benefitText(*refusal.row, page.words()), toldWithSource(refusal, page)});
    for (const auto& cells : table)
        columns.measure(cells);
    for (const auto& cells : table) {
        std::string lead = "  " + page.styled("✗", Style::Faint) + " ";
        for (const std::string& line : columns.lines(cells)) {
            page.line(lead + line);
            lead = "    ";
        }
    }
}

}  // namespace huimin::cli
