#include "app/cli/comparison_page.h"

#include <algorithm>

#include "app/cli/changed_rows.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/page.h"
#include "app/cli/result_header.h"
#include "app/cli/text_table.h"
#include "core/report/result_sums.h"
#include "core/report/statement_words.h"

namespace huimin::cli {

namespace {

/// What the programme changed, of the policies that changed anything here; the numbers of the others in a line.
void writePolicies(Page& page, const Comparison& comparison)
{
    std::vector<std::vector<std::string>> changed;
    std::vector<std::string> others;
    for (const PolicyPairs& policy : comparison.policies) {
        const std::string number = std::to_string(policy.policy->number);
        if (policy.isChanged)
            changed.push_back({number, page.in(policy.policy->label), page.in(policy.policy->change)});
        else
            others.push_back(number);
    }
    if (comparison.policies.empty())
        return;
    page.heading(page.in(sentences::standInPolicies));
    writeTable(page, {{.right = true}, {.most = 36}, {.stretches = true}}, changed);
    if (!others.empty())
        page.paragraph(page.in(sentences::unchangedPolicies, {page.joined(others)}), 2);
}

std::string incompleteness(const TotalPair& total, const Comparison& comparison, const Page& page)
{
    const bool before = total.before->complete;
    const bool after = total.after->complete;
    if (before && after)
        return "";
    if (!before && !after)
        return page.in(sentences::incompleteOnBoth);
    return page.in(sentences::incompleteOn, {(before ? comparison.after : comparison.before)->input.day.toIso()});
}

void writeTotals(Page& page, const Comparison& comparison)
{
    const UnitSystem& units = comparison.after->input.rules->units;
    std::vector<std::vector<std::string>> rows;
    for (const TotalPair& total : comparison.totals) {
        if (!report::hasRows(*total.before, *comparison.before) && !report::hasRows(*total.after, *comparison.after))
            continue;
        rows.push_back({page.in(total.after->kind->label), total.before->value.toFixed(2), "→", total.after->value.toFixed(2),
                        signedText(total.difference), page.in(units.label(total.after->kind->unit)),
                        incompleteness(total, comparison, page)});
    }
    if (rows.empty())
        return;
    page.heading(page.in(sentences::totals));
    writeTable(page, {{.most = 30}, {.right = true}, {}, {.right = true}, {.right = true}, {}, {.stretches = true}}, rows);
}

void writeStatements(Page& page, const Comparison& comparison)
{
    std::vector<std::vector<std::string>> rows;
    for (const StatementTotalPair& total : comparison.statementTotals)
        rows.push_back({page.in(total.declared->label), report::statementText({total.declared, total.before}, page.words()), "→",
                        report::statementText({total.declared, total.after}, page.words()),
                        page.in(comparison.after->input.rules->units.label(total.declared->unit))});
    if (rows.empty())
        return;
    page.heading(page.in(comparison.statementTotals.front().statement->label));
    writeTable(page, {{.most = 40}, {.right = true}, {}, {.right = true}, {.stretches = true}}, rows);
}

void writeReplacedDocuments(Page& page, const Comparison& comparison)
{
    std::vector<ReplacedDocument> told;
    for (const RowPair& pair : comparison.rows) {
        for (const ReplacedDocument& document : pair.documents) {
            if (std::find(told.begin(), told.end(), document) == told.end())
                told.push_back(document);
        }
    }
    if (told.empty())
        return;
    page.heading(page.in(sentences::replacedDocuments));
    for (const ReplacedDocument& document : told)
        page.paragraph(page.in(sentences::replacedBy, {document.before->shortName, document.after->shortName}), 2);
}

}  // namespace

std::string comparisonPage(const Comparison& comparison, const Layout& layout)
{
    Page page(layout);
    writeHeader(page, comparison);
    writeChanged(page, comparison);
    writeStatements(page, comparison);
    writePolicies(page, comparison);
    writeTotals(page, comparison);
    writeReplacedDocuments(page, comparison);
    return page.text();
}

}  // namespace huimin::cli
