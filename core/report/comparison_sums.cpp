#include "core/report/comparison_sums.h"

#include <algorithm>

#include "core/report/change_line.h"
#include "core/report/change_sentences.h"
#include "core/report/result_sums.h"
#include "core/report/statement_words.h"

namespace huimin::report {

namespace {

std::string incompleteness(const TotalPair& total, const Comparison& comparison, const Words& words)
{
    const bool before = total.before->complete;
    const bool after = total.after->complete;
    if (before && after)
        return "";
    if (!before && !after)
        return words.in(sentences::incompleteOnBoth);
    return words.in(sentences::incompleteOn, {(before ? comparison.after : comparison.before)->input.day.toIso()});
}

}  // namespace

std::vector<SumChange> sumChanges(const Comparison& comparison, const Words& words)
{
    const UnitSystem& units = comparison.after->input.rules->units;
    std::vector<SumChange> changes;
    for (const TotalPair& total : comparison.totals) {
        if (!hasRows(*total.before, *comparison.before) && !hasRows(*total.after, *comparison.after))
            continue;
        changes.push_back({.label = words.in(total.after->kind->label),
                           .before = total.before->value.toFixed(2),
                           .after = total.after->value.toFixed(2),
                           .difference = signedText(total.difference),
                           .unit = words.in(units.label(total.after->kind->unit)),
                           .said = incompleteness(total, comparison, words)});
    }
    return changes;
}

std::vector<SumChange> statementChanges(const Comparison& comparison, const Words& words)
{
    const UnitSystem& units = comparison.after->input.rules->units;
    std::vector<SumChange> changes;
    for (const StatementTotalPair& total : comparison.statementTotals)
        changes.push_back({.label = words.in(total.declared->label),
                           .before = statementText({total.declared, total.before}, words),
                           .after = statementText({total.declared, total.after}, words),
                           .difference = {},
                           .unit = words.in(units.label(total.declared->unit)),
                           .said = {}});
    return changes;
}

std::vector<std::string> leftOutTexts(const Comparison& comparison, const Words& words)
{
    std::vector<std::string> texts;
    for (const LeftOut& one : comparison.leftOut)
        texts.push_back(words.in(one.onBoth ? sentences::leftOutOnBoth : sentences::leftOutOnFirst,
                                 {one.subjectName, one.fact->label, one.date.toIso(), comparison.before->input.day.toIso()}));
    return texts;
}

std::vector<std::string> replacedDocuments(const Comparison& comparison, const Words& words)
{
    std::vector<std::string> texts;
    for (const RowPair& pair : comparison.rows) {
        for (const ReplacedDocument& document : pair.documents) {
            std::string text = words.in(sentences::replacedBy, {document.before->shortName, document.after->shortName});
            if (std::find(texts.begin(), texts.end(), text) == texts.end())
                texts.push_back(std::move(text));
        }
    }
    return texts;
}

}  // namespace huimin::report
