#include "app/cli/comparison_page.h"

#include "app/cli/changed_rows.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/page.h"
#include "app/cli/result_header.h"
#include "app/cli/text_table.h"
#include "core/report/comparison_sums.h"

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

void writeTotals(Page& page, const Comparison& comparison)
{
    std::vector<std::vector<std::string>> rows;
    for (const report::SumChange& sum : report::sumChanges(comparison, page.words()))
        rows.push_back({sum.label, sum.before, "→", sum.after, sum.difference, sum.unit, sum.said});
    if (rows.empty())
        return;
    page.heading(page.in(sentences::totals));
    writeTable(page, {{.most = 30}, {.right = true}, {}, {.right = true}, {.right = true}, {}, {.stretches = true}}, rows);
}

void writeStatements(Page& page, const Comparison& comparison)
{
    std::vector<std::vector<std::string>> rows;
    for (const report::SumChange& sum : report::statementChanges(comparison, page.words()))
        rows.push_back({sum.label, sum.before, "→", sum.after, sum.unit});
    if (rows.empty())
        return;
    page.heading(page.in(comparison.statementTotals.front().statement->label));
    writeTable(page, {{.most = 40}, {.right = true}, {}, {.right = true}, {.stretches = true}}, rows);
}

void writeReplacedDocuments(Page& page, const Comparison& comparison)
{
    const std::vector<std::string> documents = report::replacedDocuments(comparison, page.words());
    if (documents.empty())
        return;
    page.heading(page.in(sentences::replacedDocuments));
    for (const std::string& document : documents)
        page.paragraph(document, 2);
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
