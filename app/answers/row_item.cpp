#include "app/answers/row_item.h"

#include "app/answers/outline_words.h"
#include "core/report/reason_words.h"
#include "core/report/report_sentences.h"
#include "core/report/row_words.h"

namespace huimin {

namespace {

/// More rows of one benefit than these are told together.
constexpr std::size_t mostApart = 3;

QString keyOf(const Row& row)
{
    return rowKey(qt(row.benefit->id), qt(row.route->id), qt(row.subject));
}

/// What helps it on: the question its first open condition hangs on, else the standard that is not entered.
QString actionOf(const Row& row)
{
    if (row.status == Status::Undetermined && !row.askFirst.empty())
        return qt(row.askFirst);
    return row.missingStandards.empty() ? QString() : standardAction + qt(row.missingStandards.front());
}

Mark markOf(std::optional<bool> holds)
{
    if (!holds)
        return Mark::Open;
    return *holds ? Mark::Yes : Mark::No;
}

}  // namespace

QString rowKey(const QString& benefit, const QString& route, const QString& subject)
{
    return benefit + u'/' + route + u'/' + subject;
}

std::vector<OutlineItem> RowItems::conditions(const Row& row) const
{
    std::vector<OutlineItem> items;
    for (const report::ReasonLine& line : report::reasonLines(row, m_determination, m_words)) {
        OutlineItem item;
        item.key = QString::number(items.size());
        item.mark = markOf(line.holds);
        item.markWord = qt(m_words.in(conditionWord(line.holds)));
        item.title = qt(m_words.alone(line.text));
        for (const std::string& said : {line.facts, line.source}) {
            if (!said.empty())
                item.said << qt(m_words.alone(said));
        }
        items.push_back(std::move(item));
    }
    return items;
}

OutlineItem RowItems::row(const Row& row) const
{
    OutlineItem item;
    item.key = keyOf(row);
    item.mark = markOf(row.status);
    item.markWord = qt(m_words.in(statusWord(row.status)));
    item.title = qt(m_words.alone(report::benefitText(row, m_words)));
    item.whom = qt(m_words.alone(m_words.in(row.subjectName)));
    item.amount = qt(report::amountText(row.amount, m_words));
    item.unit = qt(report::unitText(row, m_determination, m_words));
    for (const std::string& said : report::detailsOf({{&row}}, m_determination, m_words))
        item.said << qt(m_words.alone(said));
    item.action = actionOf(row);
    item.children = conditions(row);
    return item;
}

/// All of one benefit in one entry: the amounts stand with each of them, below.
OutlineItem RowItems::many(const report::RowGroup& group) const
{
    const Row& first = group.first();
    std::vector<std::string> names;
    OutlineItem item;
    for (const Row* one : group.rows) {
        names.push_back(m_words.alone(m_words.in(one->subjectName)));
        OutlineItem child = row(*one);
        child.title = std::exchange(child.whom, QString());
        item.children.push_back(std::move(child));
    }
    item.key = qt(first.benefit->id + '/' + first.route->id);
    item.mark = markOf(first.status);
    item.markWord = qt(m_words.in(statusWord(first.status)));
    item.title = qt(m_words.alone(report::benefitText(first, m_words)));
    item.whom = qt(m_words.joined(names));
    return item;
}

std::vector<OutlineItem> RowItems::group(const report::RowGroup& group) const
{
    if (group.rows.size() > mostApart)
        return {many(group)};
    std::vector<OutlineItem> items;
    for (const Row* one : group.rows)
        items.push_back(row(*one));
    return items;
}

OutlineItem RowItems::refusal(const report::Refusal& refusal) const
{
    OutlineItem item;
    item.key = keyOf(*refusal.row);
    item.mark = Mark::No;
    item.markWord = qt(m_words.in(statusWord(Status::Ineligible)));
    item.title = qt(m_words.alone(report::benefitText(*refusal.row, m_words)));
    item.said << qt(m_words.alone(refusal.told(m_words)));
    if (refusal.whom.size() == 1) {
        item.children = conditions(*refusal.row);
        return item;
    }
    for (const report::Refusal::Whom& whom : refusal.whom) {
        OutlineItem child;
        child.key = keyOf(*whom.row);
        child.title = qt(m_words.alone(whom.name));
        child.children = conditions(*whom.row);
        item.children.push_back(std::move(child));
    }
    return item;
}

}  // namespace huimin
