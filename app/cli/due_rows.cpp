#include "app/cli/due_rows.h"

#include "app/cli/cli_sentences.h"
#include "app/cli/row_table.h"
#include "core/report/row_citations.h"

namespace huimin::cli {

using report::RowGroup;

namespace {

void writeRows(Page& page, const Determination& determination, const std::vector<RowGroup>& groups, const std::string& mark, Style style)
{
    RowTable table(page, determination);
    for (const RowGroup& group : groups)
        table.measure(group);
    for (const RowGroup& group : groups) {
        table.write(group, mark, style);
        for (const std::string& said : report::detailsOf(group, determination, page.words()))
            page.paragraph(said, RowTable::detailIndent, Style::Faint);
        if (const std::string cited = report::citationsOf(group, page.words()); !cited.empty())
            page.paragraph(cited, RowTable::detailIndent, Style::Faint);
    }
}

}  // namespace

void writeDue(Page& page, const Determination& determination)
{
    const std::vector<RowGroup> groups = report::dueGroups(determination);
    if (report::isNothingDue(determination))
        return page.heading(page.in(sentences::nothingDue));
    if (groups.empty())
        return;
    page.heading(page.in(sentences::due, {static_cast<int>(groups.size())}));
    writeRows(page, determination, groups, "✓", Style::Good);
}

void writeDueNotSet(Page& page, const Determination& determination)
{
    const std::vector<RowGroup> groups = report::dueNotSetGroups(determination);
    if (groups.empty())
        return;
    page.heading(page.in(sentences::dueNotSet, {static_cast<int>(groups.size())}));
    writeRows(page, determination, groups, "✓", Style::Good);
}

void writePending(Page& page, const Determination& determination)
{
    const std::vector<RowGroup> groups = report::pendingGroups(determination);
    if (groups.empty())
        return;
    page.heading(page.in(sentences::pending, {static_cast<int>(groups.size())}));
    writeRows(page, determination, groups, "?", Style::Doubt);
}

}  // namespace huimin::cli
