#include "core/report/reason_words.h"

#include "core/determination/explanation.h"
#include "core/feel/value_text.h"
#include "core/report/report_sentences.h"
#include "core/report/row_words.h"
#include "core/report/sensitive_facts.h"

namespace huimin::report {

namespace {

/// A truth only repeats what the condition says.
bool tellsMore(const UsedFact& fact)
{
    return !fact.mention->label.empty() && !fact.value.isNull() && !fact.value.as<bool>() && !fact.value.list();
}

/// Dots stand where something is covered, so that it can be seen that it is known.
std::string toldFact(const UsedFact& fact, const Row& row, const Determination& determination, const Words& words)
{
    const bool isCovered = (words.covers() && isSensitive(fact, row, determination)) || isIdNumber(fact, row, determination);
    return words.in(isCovered ? fill(sentences::coveredFigure) : shownFact(fact, row, determination));
}

std::string factsOf(const Reason& reason, const Row& row, const Determination& determination, const Words& words)
{
    std::string facts;
    const auto add = [&](const std::string& text) { facts += (facts.empty() ? "" : words.in(sentences::betweenFigures)) + text; };
    for (const UsedFact& fact : reason.facts) {
        if (fact.value.unknown())
            add(words.in(sentences::factOpen, {fact.mention->label}));
        else if (tellsMore(fact))
            add(words.in(fact.mention->label) + " " + toldFact(fact, row, determination, words));
    }
    if (const std::string gap = gapOf(reason, row, determination, words); !gap.empty())
        add(gap);
    return facts;
}

std::string sourceOf(const Reason& reason, const Words& words)
{
    if (!reason.citation || reason.document.empty())
        return "";
    const std::string& article = reason.citation->article;
    return article.empty() ? words.in(reason.document) : words.in(sentences::articleOf, {reason.document, article});
}

}  // namespace

std::vector<ReasonLine> reasonLines(const Row& row, const Determination& determination, const Words& words)
{
    std::vector<ReasonLine> lines;
    for (const Reason& reason : row.reasons)
        lines.push_back({reason.holds, words.in(reason.text), factsOf(reason, row, determination, words), sourceOf(reason, words)});
    return lines;
}

}  // namespace huimin::report
