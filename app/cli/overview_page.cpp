#include "app/cli/overview_page.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"
#include "app/cli/page.h"

namespace huimin::cli {

namespace {

constexpr int indent = 6;

const Sentence& sentenceOf(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Amount: return sentences::computesAmount;
    case Treatment::Rule: return sentences::checksRule;
    case Treatment::Information: return sentences::tellsInformation;
    }
    return sentences::tellsInformation;
}

/// The files an item's rules stand in, each once, and where it is cited from.
std::string placesOf(const OverviewItem& item, const RuleSet& rules, const Page& page)
{
    std::vector<std::string> files;
    for (const OverviewRule& rule : item.rules) {
        if (std::find(files.begin(), files.end(), rule.file) == files.end())
            files.push_back(rule.file);
    }
    if (files.empty())
        files.push_back(item.file);
    const Citation& cited = item.citations.back();
    const std::string& document = page.in(rules.documents.at(cited.document).shortName);
    return page.joined(files) + page.in(sentences::betweenClauses) +
           (cited.article.empty() ? document : page.in(sentences::articleOf, {document, cited.article}));
}

void writeItem(Page& page, const OverviewItem& item, const RuleSet& rules)
{
    page.blank();
    std::string number = item.id;
    number.resize(std::max<std::size_t>(number.size() + 1, indent), ' ');
    page.twoEnds(number + page.in(item.label), page.in(sentenceOf(item.treatment)));
    page.paragraph(page.in(item.says), indent);
    page.paragraph(placesOf(item, rules, page), indent, Style::Faint);
}

}  // namespace

std::string overviewPage(const std::vector<OverviewItem>& items, const RuleSet& rules, const Layout& layout)
{
    Page page(layout);
    for (const PackInfo& pack : rules.packs) {
        const auto count = std::count_if(items.begin(), items.end(), [&](const OverviewItem& item) { return item.pack == pack.id; });
        if (count == 0)
            continue;
        if (!page.text().empty())
            page.blank();
        page.twoEnds(page.in(pack.title), page.in(sentences::itemCount, {static_cast<int>(count)}), Style::Strong);
        page.rule();
        for (const OverviewItem& item : items) {
            if (item.pack == pack.id)
                writeItem(page, item, rules);
        }
    }
    return page.text().empty() ? page.in(sentences::noOverview) + '\n' : page.text();
}

}  // namespace huimin::cli
