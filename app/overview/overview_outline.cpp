#include "app/overview/overview_outline.h"

#include <algorithm>

#include "app/widgets/qt_text.h"
#include "core/report/overview_words.h"

namespace huimin {

namespace {

/// The context of these labels for translators.
struct OverviewOutline {
    Q_DECLARE_TR_FUNCTIONS(huimin::OverviewOutline)
};

OutlineItem partItem(const report::OverviewPart& part, const report::Words& words)
{
    OutlineItem item;
    item.key = qt(part.label);
    item.title = qt(words.alone(part.label) + words.colon() + part.text);
    return item;
}

/// What it says is told with it; where it is, and from where, when it is opened.
OutlineItem itemOf(const OverviewItem& item, const RuleSet& rules, const report::Words& words)
{
    const report::OverviewText text = report::overviewText(item, rules, words);
    OutlineItem entry;
    entry.key = qt(text.number);
    entry.title = qt(text.number) + u' ' + qt(words.alone(text.title));
    entry.amount = qt(text.treatment);
    for (const report::OverviewPart& part : text.parts)
        entry.children.push_back(partItem(part, words));
    entry.said << qt(text.parts.front().text);
    entry.children.erase(entry.children.begin());
    return entry;
}

bool stands(const QString& word, const OutlineItem& item)
{
    return item.spoken().contains(word, Qt::CaseInsensitive) ||
           std::any_of(item.children.begin(), item.children.end(), [&](const OutlineItem& child) { return stands(word, child); });
}

bool isSought(const OutlineItem& item, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return stands(word, item); });
}

}  // namespace

std::vector<OutlineItem> overviewOutline(const std::vector<OverviewItem>& items, const RuleSet& rules, const QString& sought,
                                         const report::Words& words)
{
    const QStringList soughtWords = sought.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<OutlineItem> outline;
    for (const PackInfo& pack : rules.packs) {
        OutlineItem section;
        section.key = qt(pack.id);
        section.title = qt(words.alone(words.in(pack.title)));
        section.isSection = true;
        section.startsOpen = true;
        for (const OverviewItem& item : items) {
            OutlineItem entry = item.pack == pack.id ? itemOf(item, rules, words) : OutlineItem();
            if (item.pack == pack.id && isSought(entry, soughtWords))
                section.children.push_back(std::move(entry));
        }
        section.whom = OverviewOutline::tr("%n item(s)", nullptr, static_cast<int>(section.children.size()));
        if (!section.children.empty())
            outline.push_back(std::move(section));
    }
    return outline;
}

}  // namespace huimin
