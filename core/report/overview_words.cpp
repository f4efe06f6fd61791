#include "core/report/overview_words.h"

#include <algorithm>

#include "core/report/overview_sentences.h"
#include "core/report/report_sentences.h"

namespace huimin::report {

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

std::string daysOf(const Period& when, const Words& words)
{
    if (!when.to)
        return words.in(sentences::fromDay, {when.from->toIso()});
    if (!when.from)
        return words.in(sentences::untilDay, {when.to->toIso()});
    return words.in(sentences::fromTo, {when.from->toIso(), when.to->toIso()});
}

std::string sourcesOf(const OverviewItem& item, const RuleSet& rules, const Words& words)
{
    std::string sources;
    for (const Citation& cited : item.citations) {
        const std::string& document = words.in(rules.documents.at(cited.document).shortName);
        sources += (sources.empty() ? "" : words.in(sentences::betweenClauses)) +
                   (cited.article.empty() ? document : words.in(sentences::articleOf, {document, cited.article}));
    }
    return sources;
}

/// The files an item's rules stand in, each once; of an item that no rule carries its own.
std::string filesOf(const OverviewItem& item, const Words& words)
{
    std::vector<std::string> files;
    for (const OverviewRule& rule : item.rules) {
        if (std::find(files.begin(), files.end(), rule.file) == files.end())
            files.push_back(rule.file);
    }
    return files.empty() ? item.file : words.joined(files);
}

}  // namespace

OverviewText overviewText(const OverviewItem& item, const RuleSet& rules, const Words& words)
{
    return {.number = item.id,
            .title = words.in(item.label),
            .treatment = words.in(sentenceOf(item.treatment)),
            .parts = {{words.in(sentences::itemWhat), words.in(item.what)},
                      {words.in(sentences::itemForWhom), words.in(item.forWhom)},
                      {words.in(sentences::itemFigure), words.in(item.figure)},
                      {words.in(sentences::itemWhen), daysOf(item.when, words)},
                      {words.in(sentences::itemSource), sourcesOf(item, rules, words)},
                      {words.in(sentences::itemRules), filesOf(item, words)}}};
}

}  // namespace huimin::report
