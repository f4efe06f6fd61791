#include "app/answers/statement_item.h"

#include <algorithm>

#include "app/answers/outline_words.h"
#include "core/report/deadline_sentences.h"
#include "core/report/report_sentences.h"
#include "core/report/statement_words.h"

namespace huimin {

namespace {

bool isSum(const StatementResultValue& value)
{
    return value.declared->isMoney;
}

OutlineItem sumItem(const report::SumLine& sum, const report::Words& words)
{
    OutlineItem item;
    item.key = item.title = qt(words.alone(sum.label));
    // What is measured in nothing is a text: who pays first.
    (sum.unit.empty() ? item.whom : item.amount) = qt(sum.amount);
    item.unit = qt(sum.unit);
    return item;
}

/// A day worked, a parcel: its last sum at the right, its words beside the key, its figures and its last text below.
OutlineItem listItem(const StatementResult::Item& listed, const Determination& determination, const report::Words& words)
{
    OutlineItem item;
    item.key = item.title = qt(listed.key);
    const auto sum = std::find_if(listed.values.rbegin(), listed.values.rend(), isSum);
    std::vector<std::string> figures;
    std::vector<std::string> choices;
    std::string arithmetic;
    for (const StatementResultValue& value : listed.values) {
        const std::string text = report::statementText(value, words);
        if (sum != listed.values.rend() && &value == &*sum)
            continue;
        if (!value.declared->options.empty())
            choices.push_back(text);
        else if (value.value.as<std::string>())
            arithmetic = text;
        else
            figures.push_back(words.in(value.declared->label) + " " + text);
    }
    if (sum != listed.values.rend()) {
        item.amount = qt(report::statementText(*sum, words));
        item.unit = qt(words.in(determination.input.rules->units.label(sum->declared->unit)));
    }
    item.whom = qt(words.joined(choices));
    if (!figures.empty())
        item.said << qt(words.joined(figures));
    // Arithmetic that is no more than its result says nothing.
    if (!arithmetic.empty() && qt(arithmetic) != item.amount)
        item.said << qt(arithmetic);
    return item;
}

}  // namespace

OutlineItem deadlinesItem(const StatementResult& statement, const Determination& determination, const report::Words& words)
{
    OutlineItem section;
    section.key = QStringLiteral("deadlines");
    section.title = qt(words.in(report::sentences::deadlines));
    section.startsOpen = true;
    for (const report::DeadlineLine& line : report::deadlineLines(statement, determination, words)) {
        OutlineItem item;
        item.key = item.title = qt(words.alone(line.label));
        item.amount = qt(line.date);
        if (line.isOverdue) {
            item.mark = Mark::Late;
            item.markWord = qt(words.in(report::sentences::late));
        }
        for (const std::string& said : {line.standing, line.source}) {
            if (!said.empty())
                item.said << qt(words.alone(said));
        }
        section.children.push_back(std::move(item));
    }
    return section;
}

OutlineItem listItems(const StatementResult& statement, const Determination& determination, const report::Words& words)
{
    const Fact* list = determination.input.profile->kind->root.find(statement.statement->list);
    OutlineItem section;
    section.key = QStringLiteral("items");
    section.title = list ? qt(words.alone(words.in(list->label))) : qt(statement.statement->list);
    section.startsOpen = true;
    for (const StatementResult::Item& listed : statement.items)
        section.children.push_back(listItem(listed, determination, words));
    return section;
}

OutlineItem statementItem(const StatementResult& statement, const Determination& determination, const report::Words& words)
{
    OutlineItem section;
    section.key = qt(statement.statement->id);
    section.title = qt(words.alone(words.in(statement.statement->label)));
    section.isSection = true;
    section.startsOpen = true;
    if (const std::string missing = report::missingText(statement, determination, words); !missing.empty())
        section.said << qt(missing);
    for (const report::SumLine& sum : report::statementSums(statement, determination, words))
        section.children.push_back(sumItem(sum, words));
    if (!statement.items.empty())
        section.children.push_back(listItems(statement, determination, words));
    if (!statement.deadlines.empty())
        section.children.push_back(deadlinesItem(statement, determination, words));
    return section;
}

}  // namespace huimin
