#include "app/cli/changed_rows.h"

#include "app/cli/cell_text.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/columns.h"
#include "core/report/changed_rows.h"

namespace huimin::cli {

namespace {

constexpr int leadWidth = 2;
constexpr int detailIndent = 6;

std::vector<std::string> figuresOf(const report::ChangeLine& line)
{
    return {line.before, "→", line.after, line.difference, line.unit};
}

/// What and whose at the left, the figures of all lines in columns at the right; below one another where they do not fit.
void writeLines(Page& page, const std::vector<report::ChangeLine>& lines)
{
    const int width = page.layout().width;
    Columns columns({{.right = true}, {}, {.right = true}, {.right = true}, {}}, width - leadWidth);
    for (const report::ChangeLine& line : lines)
        columns.measure(figuresOf(line));
    const int figuresAt = width - columns.taken();
    for (const report::ChangeLine& line : lines) {
        const std::string what = std::string(leadWidth, ' ') + line.benefit + page.colon() + line.whom;
        const std::string figures = columns.lines(figuresOf(line)).front();
        if (cellsOf(what) + 2 <= figuresAt) {
            page.line(padRight(what, figuresAt) + figures);
        } else {
            page.paragraph(what.substr(leadWidth), leadWidth);
            page.line(padRight("", figuresAt) + figures);
        }
        for (const std::string& cause : line.causes)
            page.paragraph(cause, detailIndent, Style::Faint);
    }
}

}  // namespace

void writeChanged(Page& page, const Comparison& comparison)
{
    if (comparison.rows.empty())
        return;
    const std::vector<report::ChangeLine> lines = report::changedRows(comparison, page.words());
    if (lines.empty())
        return page.heading(page.in(sentences::nothingChanged));
    page.heading(page.in(sentences::changedRows, {static_cast<int>(lines.size())}));
    writeLines(page, lines);
    const std::vector<std::string> others = report::unchangedBenefits(comparison, page.words());
    if (others.empty())
        return;
    page.blank();
    page.paragraph(page.in(sentences::unchangedRows, {static_cast<int>(others.size()), page.joined(others)}), 0);
}

}  // namespace huimin::cli
