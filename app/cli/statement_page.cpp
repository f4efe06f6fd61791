#include "app/cli/statement_page.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"
#include "app/cli/given_facts.h"
#include "app/cli/statement_items.h"
#include "app/cli/text_table.h"
#include "core/feel/value_text.h"

namespace huimin::cli {

namespace {

constexpr int indent = 2;

void writeSums(Page& page, const StatementResult& statement, const RuleSet& rules)
{
    if (statement.totals.empty())
        return;
    std::vector<std::vector<std::string>> rows;
    for (const StatementResultValue& total : statement.totals) {
        rows.push_back({page.in(total.declared->label), statementText(total, page), page.in(rules.units.label(total.declared->unit))});
    }
    page.heading(page.in(sentences::totals));
    writeTable(page, {{}, {.right = true}, {}}, rows);
}

std::string sourceOf(const StatementDeadline& deadline, const Determination& determination, const Page& page)
{
    const auto& documents = determination.input.rules->documents;
    const Citation* cited = citationOn(deadline.citations, documents, determination.input.day);
    if (!cited)
        return "";
    const auto found = documents.find(cited->document);
    const std::string name = found == documents.end() ? cited->document : page.in(found->second.shortName);
    return cited->article.empty() ? name : page.in(sentences::articleOf, {name, cited->article});
}

void writeDeadlines(Page& page, const StatementResult& statement, const Determination& determination)
{
    if (statement.deadlines.empty())
        return;
    page.heading(page.in(sentences::deadlines));
    std::vector<std::vector<std::string>> rows;
    for (const StatementResult::Deadline& deadline : statement.deadlines) {
        std::vector<std::string> said;
        for (const StatementResultValue& detail : deadline.details)
            said.push_back(page.in(detail.declared->label) + " " + statementText(detail, page));
        const Date* date = deadline.date.as<Date>();
        rows.push_back({date ? date->toIso() : page.in(sentences::notKnownYet),
                        page.in(deadline.declared->label) + (said.empty() ? "" : page.in(sentences::inBrackets, {page.joined(said)})),
                        sourceOf(*deadline.declared, determination, page)});
    }
    writeTable(page, {{}, {.stretches = true}, {.most = 30}}, rows);
}

std::vector<std::string> labelsOf(const std::vector<std::string>& facts, const Determination& determination, const Page& page)
{
    std::vector<std::string> texts;
    for (const std::string& path : facts) {
        const auto asked = std::find_if(determination.questions.begin(), determination.questions.end(),
                                        [&](const Question& question) { return question.fact == path; });
        texts.push_back(asked == determination.questions.end() ? path : page.in(asked->text));
    }
    return texts;
}

}  // namespace

void writeStatement(Page& page, const StatementResult& statement, const Determination& determination)
{
    const RuleSet& rules = *determination.input.rules;
    page.heading(page.in(statement.statement->label));
    page.items(givenFacts(*determination.input.profile, rules.units, page), "   ", indent);
    if (!statement.statement->list.empty())
        writeItems(page, statement, determination);
    writeSums(page, statement, rules);
    writeDeadlines(page, statement, determination);
    if (!statement.missingFacts.empty())
        page.paragraph(page.in(sentences::missingForStatement, {page.joined(labelsOf(statement.missingFacts, determination, page))}),
                       indent, Style::Doubt);
}

}  // namespace huimin::cli
