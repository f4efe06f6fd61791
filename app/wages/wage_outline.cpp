#include "app/wages/wage_outline.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/answers/row_item.h"
#include "app/answers/statement_item.h"
#include "app/widgets/qt_text.h"
#include "core/report/promise_words.h"
#include "core/report/statement_words.h"

namespace huimin {

namespace {

OutlineItem serviceItem(const report::Promise& promise, const Determination& determination, const report::Words& words)
{
    OutlineItem item;
    item.key = qt(promise.benefit->id);
    item.title = qt(words.alone(words.in(promise.benefit->label)));
    item.whom = qt(words.in(promise.benefit->authority));
    for (const std::string& detail : report::promiseDetails(*promise.benefit, determination, words)) {
        OutlineItem asked;
        asked.key = QString::number(item.children.size());
        asked.title = qt(words.alone(detail));
        item.children.push_back(std::move(asked));
    }
    return item;
}

OutlineItem promiseItem(const report::Promise& promise, const Determination& determination, const IsDone& isDone, const report::Words& words)
{
    OutlineItem item = promise.row ? RowItems(determination, words).row(*promise.row) : serviceItem(promise, determination, words);
    item.done = isDone(promise.benefit->id);
    item.action = doneAction + qt(promise.benefit->id);
    return item;
}

/// On paper a box stands before what is checked elsewhere; here every service has one, to be ticked, and those lack a mark.
QString withoutBox(const QString& elsewhere)
{
    const QString box = QStringLiteral("□ ");
    return elsewhere.startsWith(box) ? QCoreApplication::translate("huimin::WageOutline", "Without ✓, ✗ or ?: %1").arg(elsewhere.mid(box.size()))
                                     : elsewhere;
}

OutlineItem promisesItem(const Statement& statement, const Determination& determination, const IsDone& isDone, const report::Words& words)
{
    OutlineItem section;
    section.key = QStringLiteral("services");
    section.title = QCoreApplication::translate("huimin::WageOutline", "Services promised");
    section.isSection = section.startsOpen = true;
    const auto promises = report::promisesOf(statement, determination);
    if (const std::string elsewhere = report::checkedElsewhere(promises, determination, words); !elsewhere.empty())
        section.said << withoutBox(qt(elsewhere));
    for (const report::Promise& promise : promises)
        section.children.push_back(promiseItem(promise, determination, isDone, words));
    return section;
}

/// What is no sum of money: who pays first. The sums stand above the outline.
void addWords(OutlineItem& section, const StatementResult& result, const Determination& determination, const report::Words& words)
{
    for (const report::SumLine& line : report::statementSums(result, determination, words)) {
        if (!line.unit.empty())
            continue;
        OutlineItem item;
        item.key = item.title = qt(words.alone(line.label));
        item.whom = qt(line.amount);
        section.children.push_back(std::move(item));
    }
}

OutlineItem statementHead(const StatementResult& result, const Determination& determination, const report::Words& words)
{
    OutlineItem section;
    section.key = qt(result.statement->id);
    section.title = qt(words.alone(words.in(result.statement->label)));
    section.isSection = section.startsOpen = true;
    if (const std::string missing = report::missingText(result, determination, words); !missing.empty())
        section.said << qt(missing);
    addWords(section, result, determination, words);
    return section;
}

}  // namespace

const StatementResult* resultOf(const Determination& determination, const DayList& list)
{
    const auto found = std::find_if(determination.statements.begin(), determination.statements.end(),
                                    [&](const StatementResult& result) { return result.statement == list.statement; });
    return found == determination.statements.end() ? nullptr : &*found;
}

std::vector<OutlineItem> wageOutline(const Determination& determination, const DayList& list, const IsDone& isDone, const report::Words& words)
{
    std::vector<OutlineItem> items;
    const StatementResult* result = resultOf(determination, list);
    if (!result)
        return items;
    for (OutlineItem item : {deadlinesItem(*result, determination, words), listItems(*result, determination, words)}) {
        item.isSection = true;
        if (!item.children.empty())
            items.push_back(std::move(item));
    }
    if (OutlineItem head = statementHead(*result, determination, words); !head.said.isEmpty())
        items.insert(items.begin(), std::move(head));
    else if (!head.children.empty())
        items.push_back(std::move(head));
    if (OutlineItem promised = promisesItem(*result->statement, determination, isDone, words); !promised.children.empty())
        items.push_back(std::move(promised));
    return items;
}

}  // namespace huimin
