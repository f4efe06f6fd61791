#include "app/cli/overview_page.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"
#include "app/cli/columns.h"
#include "app/cli/page.h"

namespace huimin::cli {

namespace {

const Sentence& sentenceOf(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Amount: return sentences::computesAmount;
    case Treatment::Rule: return sentences::checksRule;
    case Treatment::Information: return sentences::tellsInformation;
    }
    return sentences::tellsInformation;
}

std::string daysOf(const Period& when, const Page& page)
{
    if (!when.to)
        return page.in(sentences::fromDay, {when.from->toIso()});
    if (!when.from)
        return page.in(sentences::untilDay, {when.to->toIso()});
    return page.in(sentences::fromTo, {when.from->toIso(), when.to->toIso()});
}

std::string sourcesOf(const OverviewItem& item, const RuleSet& rules, const Page& page)
{
    std::string sources;
    for (const Citation& cited : item.citations) {
        const std::string& document = page.in(rules.documents.at(cited.document).shortName);
        sources += (sources.empty() ? "" : page.in(sentences::betweenClauses)) +
                   (cited.article.empty() ? document : page.in(sentences::articleOf, {document, cited.article}));
    }
    return sources;
}

/// The files an item's rules stand in, each once; of an item that no rule carries its own.
std::string filesOf(const OverviewItem& item, const Page& page)
{
    std::vector<std::string> files;
    for (const OverviewRule& rule : item.rules) {
        if (std::find(files.begin(), files.end(), rule.file) == files.end())
            files.push_back(rule.file);
    }
    return files.empty() ? item.file : page.joined(files);
}

/// The number and the title at the left, what becomes of it at the right; the title keeps its column however long it is.
std::vector<std::string> headOf(const OverviewItem& item, const Page& page)
{
    return {item.id, page.in(item.label), page.in(sentenceOf(item.treatment))};
}

std::vector<std::vector<std::string>> linesOf(const OverviewItem& item, const RuleSet& rules, const Page& page)
{
    return {{"", page.in(sentences::itemWhat), page.in(item.what)},
            {"", page.in(sentences::itemForWhom), page.in(item.forWhom)},
            {"", page.in(sentences::itemFigure), page.in(item.figure)},
            {"", page.in(sentences::itemWhen), daysOf(item.when, page)},
            {"", page.in(sentences::itemSource), sourcesOf(item, rules, page)},
            {"", page.in(sentences::itemRules), filesOf(item, page)}};
}

void writePack(Page& page, const std::vector<const OverviewItem*>& items, const RuleSet& rules)
{
    Columns heads({{}, {.stretches = true}, {.right = true}}, page.layout().width);
    Columns parts({{}, {}, {.stretches = true}}, page.layout().width);
    for (const OverviewItem* item : items) {
        heads.measure(headOf(*item, page));
        for (std::vector<std::string>& line : linesOf(*item, rules, page))
            parts.measure({item->id, line[1], line[2]});
    }
    for (const OverviewItem* item : items) {
        page.blank();
        for (const std::string& line : heads.lines(headOf(*item, page)))
            page.line(line, Style::Strong);
        for (const std::vector<std::string>& cells : linesOf(*item, rules, page)) {
            for (const std::string& line : parts.lines(cells))
                page.line(line);
        }
    }
}

}  // namespace

std::string overviewPage(const std::vector<OverviewItem>& items, const RuleSet& rules, const Layout& layout)
{
    Page page(layout);
    for (const PackInfo& pack : rules.packs) {
        std::vector<const OverviewItem*> ofPack;
        for (const OverviewItem& item : items) {
            if (item.pack == pack.id)
                ofPack.push_back(&item);
        }
        if (ofPack.empty())
            continue;
        if (!page.text().empty())
            page.blank();
        page.twoEnds(page.in(pack.title), page.in(sentences::itemCount, {static_cast<int>(ofPack.size())}), Style::Strong);
        page.rule();
        writePack(page, ofPack, rules);
    }
    return page.text().empty() ? page.in(sentences::noOverview) + '\n' : page.text();
}

}  // namespace huimin::cli
