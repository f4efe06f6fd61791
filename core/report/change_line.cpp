#include "core/report/change_line.h"

#include "core/report/change_sentences.h"
#include "core/report/report_sentences.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

/// What a row says of one day.
std::string dayText(std::optional<Status> status, const AmountResult& amount, const Words& words)
{
    if (!status)
        return words.in(sentences::rowNotThere);
    const std::string sum = amountText(amount, words);
    switch (*status) {
    case Status::Eligible: return sum.empty() ? words.in(sentences::rowDue) : sum;
    case Status::Ineligible: return words.in(sentences::rowNotDue);
    case Status::Undetermined: return words.in(sentences::rowOpen) + (sum.empty() ? "" : " " + sum);
    }
    return "";
}

std::string dayText(const Row* row, const Words& words)
{
    return row ? dayText(row->status, row->amount, words) : words.in(sentences::rowNotThere);
}

std::string causeText(const Cause& cause, bool isOneOfMany, const Words& words)
{
    std::string line = words.in(cause.text);
    if (!cause.document.empty()) {
        const bool hasArticle = cause.citation && !cause.citation->article.empty();
        const std::string from = hasArticle ? words.in(sentences::articleOf, {cause.document, cause.citation->article})
                                            : words.in(cause.document);
        line = words.in(sentences::causeFrom, {line, from});
    }
    if (isOneOfMany && !cause.isOneOfSeveral)
        line += words.in(sentences::betweenClauses) + words.in(sentences::withoutIt, {dayText(cause.status, cause.amount, words)});
    return line;
}

/// What makes a row change, each in a line; where there are several, with what would come without it.
std::vector<std::string> causeTexts(const RowPair& pair, const Words& words)
{
    std::vector<std::string> lines;
    for (const Cause& cause : pair.causes)
        lines.push_back(causeText(cause, pair.causes.size() > 1, words));
    if (lines.empty())
        lines.push_back(words.in(sentences::noSingleCause));
    else if (pair.causes.back().isOneOfSeveral)
        lines.push_back(words.in(sentences::anyOneWouldDo));
    return lines;
}

std::string unitOfEither(const RowPair& pair, const Comparison& comparison, const Words& words)
{
    const std::string unit = pair.after ? unitText(*pair.after, *comparison.after, words) : "";
    return unit.empty() && pair.before ? unitText(*pair.before, *comparison.before, words) : unit;
}

}  // namespace

ChangeLine changeLine(const RowPair& pair, const Comparison& comparison, const Words& words)
{
    const Row& row = pair.either();
    return {.benefit = benefitText(row, words),
            .whom = words.in(row.subjectName),
            .before = dayText(pair.before, words),
            .after = dayText(pair.after, words),
            .difference = pair.difference ? signedText(*pair.difference) : "",
            .unit = unitOfEither(pair, comparison, words),
            .causes = pair.isChanged ? causeTexts(pair, words) : std::vector<std::string>()};
}

std::string signedText(const Number& difference)
{
    const std::string sum = difference.abs().toFixed(2);
    if (difference.isZero())
        return sum;
    return (difference.isNegative() ? "−" : "+") + sum;
}

}  // namespace huimin::report
