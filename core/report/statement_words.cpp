#include "core/report/statement_words.h"

#include <algorithm>

#include "core/feel/value_text.h"
#include "core/report/citation_words.h"
#include "core/report/deadline_standing.h"
#include "core/report/report_sentences.h"
#include "core/report/row_words.h"

namespace huimin::report {

std::string statementText(const StatementResultValue& result, const Words& words)
{
    const StatementValue& declared = *result.declared;
    if (const Number* number = result.value.as<Number>())
        return declared.isMoney ? number->toFixed(2) : feel::plainNumber(*number);
    if (const std::string* text = result.value.as<std::string>()) {
        const auto option = std::find_if(declared.options.begin(), declared.options.end(),
                                         [&](const auto& candidate) { return candidate.first == *text; });
        return option == declared.options.end() ? *text : words.in(option->second);
    }
    if (const Date* date = result.value.as<Date>())
        return date->toIso();
    return words.in(sentences::notKnownYet);
}

std::vector<SumLine> statementSums(const StatementResult& statement, const Determination& determination, const Words& words)
{
    const UnitSystem& units = determination.input.rules->units;
    std::vector<SumLine> lines;
    for (const StatementResultValue& total : statement.totals)
        lines.push_back({words.in(total.declared->label), statementText(total, words), words.in(units.label(total.declared->unit)), ""});
    return lines;
}

std::vector<DeadlineLine> deadlineLines(const StatementResult& statement, const Determination& determination, const Words& words)
{
    std::vector<DeadlineLine> lines;
    for (const StatementResult::Deadline& deadline : statement.deadlines) {
        std::vector<std::string> said;
        for (const StatementResultValue& detail : deadline.details)
            said.push_back(words.in(detail.declared->label) + " " + statementText(detail, words));
        const Date* date = deadline.date.as<Date>();
        const Date day = determination.input.day;
        std::string label = words.in(deadline.declared->label) + (said.empty() ? "" : words.in(sentences::inBrackets, {words.joined(said)}));
        if (const NullReason* reason = deadline.date.nullReason())
            label = words.in(sentences::cannotBeTold, {label, reason->text});
        else if (deadline.date.isNull())
            label = words.in(sentences::noDayYet, {label});
        lines.push_back({date ? date->toIso() : words.in(sentences::notKnownYet), std::move(label),
                         citedOn(deadline.declared->citations, determination, words),
                         date ? words.in(standingOf(*deadline.declared, *date, day)) : "",
                         date && isOverdue(*deadline.declared, *date, day)});
    }
    return lines;
}

std::string missingText(const StatementResult& statement, const Determination& determination, const Words& words)
{
    if (statement.missingFacts.empty())
        return "";
    std::vector<std::string> texts;
    for (const std::string& path : statement.missingFacts)
        texts.push_back(questionFor(path, determination, words));
    return words.in(sentences::missingForStatement, {words.joined(texts)});
}

}  // namespace huimin::report
