#include "app/cli/overview_page.h"

#include "app/cli/cli_sentences.h"
#include "app/cli/columns.h"
#include "app/cli/page.h"
#include "core/report/overview_words.h"

namespace huimin::cli {

namespace {

/// The number and the title at the left, what becomes of it at the right; the title keeps its column however long it is.
std::vector<std::string> headOf(const report::OverviewText& item)
{
    return {item.number, item.title, item.treatment};
}

void writePack(Page& page, const std::vector<report::OverviewText>& items)
{
    Columns heads({{}, {.stretches = true}, {.right = true}}, page.layout().width);
    Columns parts({{}, {}, {.stretches = true}}, page.layout().width);
    for (const report::OverviewText& item : items) {
        heads.measure(headOf(item));
        for (const report::OverviewPart& part : item.parts)
            parts.measure({item.number, part.label, part.text});
    }
    for (const report::OverviewText& item : items) {
        page.blank();
        for (const std::string& line : heads.lines(headOf(item)))
            page.line(line, Style::Strong);
        for (const report::OverviewPart& part : item.parts) {
            for (const std::string& line : parts.lines({"", part.label, part.text}))
                page.line(line);
        }
    }
}

}  // namespace

std::string overviewPage(const std::vector<OverviewItem>& items, const RuleSet& rules, const Layout& layout)
{
    Page page(layout);
    for (const PackInfo& pack : rules.packs) {
        std::vector<report::OverviewText> ofPack;
        for (const OverviewItem& item : items) {
            if (item.pack == pack.id)
                ofPack.push_back(report::overviewText(item, rules, page.words()));
        }
        if (ofPack.empty())
            continue;
        if (!page.text().empty())
            page.blank();
        page.twoEnds(page.in(pack.title), page.in(sentences::itemCount, {static_cast<int>(ofPack.size())}), Style::Strong);
        page.rule();
        writePack(page, ofPack);
    }
    return page.text().empty() ? page.in(sentences::noOverview) + '\n' : page.text();
}

}  // namespace huimin::cli
