#include "app/cli/changed_rows.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"
#include "app/cli/cell_text.h"
#include "app/cli/columns.h"
#include "core/report/row_words.h"

namespace huimin::cli {

namespace {

constexpr int leadWidth = 2;
constexpr int detailIndent = 6;

/// What a row says of one day.
std::string dayText(const Status* status, const AmountResult& amount, const Page& page)
{
    if (!status)
        return page.in(sentences::rowNotThere);
    const std::string sum = report::amountText(amount, page.words());
    switch (*status) {
    case Status::Eligible: return sum.empty() ? page.in(sentences::rowDue) : sum;
    case Status::Ineligible: return page.in(sentences::rowNotDue);
    case Status::Undetermined: return page.in(sentences::rowOpen) + (sum.empty() ? "" : " " + sum);
    }
    return "";
}

std::string dayText(const Row* row, const Page& page)
{
    return dayText(row ? &row->status : nullptr, row ? row->amount : AmountResult(), page);
}

/// What makes a row change, each in a line; where there are several, with what would come without it.
std::vector<std::string> causeLines(const RowPair& pair, const Page& page)
{
    std::vector<std::string> lines;
    for (const Cause& cause : pair.causes) {
        std::string line = page.in(cause.text);
        if (!cause.document.empty()) {
            const bool hasArticle = cause.citation && !cause.citation->article.empty();
            const std::string from = hasArticle ? page.in(sentences::articleOf, {cause.document, cause.citation->article})
                                                : page.in(cause.document);
            line = page.in(sentences::causeFrom, {line, from});
        }
        if (pair.causes.size() > 1 && !cause.isOneOfSeveral)
            line += page.in(sentences::betweenClauses) +
                    page.in(sentences::withoutIt, {dayText(cause.status ? &*cause.status : nullptr, cause.amount, page)});
        lines.push_back(std::move(line));
    }
    if (lines.empty())
        lines.push_back(page.in(sentences::noSingleCause));
    else if (pair.causes.back().isOneOfSeveral)
        lines.push_back(page.in(sentences::anyOneWouldDo));
    return lines;
}

/// Rows of one benefit and route that changed alike and for the same causes are told together.
struct ChangedGroup {
    std::string benefit;
    std::string whom;
    std::vector<std::string> cells;  ///< before, arrow, after, difference, unit
    std::vector<std::string> causes;
};

ChangedGroup groupOf(const RowPair& pair, const Comparison& comparison, const Page& page)
{
    const Row& row = pair.either();
    std::string unit = pair.after ? report::unitText(*pair.after, *comparison.after, page.words()) : "";
    if (unit.empty() && pair.before)
        unit = report::unitText(*pair.before, *comparison.before, page.words());
    return {report::benefitText(row, page.words()), page.in(row.subjectName),
            {dayText(pair.before, page), "→", dayText(pair.after, page), pair.difference ? signedText(*pair.difference) : "", unit},
            causeLines(pair, page)};
}

bool isLike(const ChangedGroup& a, const ChangedGroup& b)
{
    return a.benefit == b.benefit && a.cells == b.cells && a.causes == b.causes;
}

/// Not what is only open on either day because nobody asks of whom it does not concern.
bool isTold(const RowPair& pair)
{
    const auto isOpenToNobody = [](const Row* row) { return row && row->status == Status::Undetermined && !row->concerned; };
    return pair.isChanged && !isOpenToNobody(pair.before) && !isOpenToNobody(pair.after);
}

std::vector<ChangedGroup> changedGroups(const Comparison& comparison, const Page& page)
{
    std::vector<ChangedGroup> groups;
    for (const RowPair& pair : comparison.rows) {
        if (!isTold(pair))
            continue;
        ChangedGroup group = groupOf(pair, comparison, page);
        const auto like = std::find_if(groups.begin(), groups.end(), [&](const ChangedGroup& other) { return isLike(other, group); });
        if (like == groups.end())
            groups.push_back(std::move(group));
        else
            like->whom += page.comma() + group.whom;
    }
    return groups;
}

/// What and whose at the left, the figures of all groups in columns at the right; below one another where they do not fit.
void writeGroups(Page& page, const std::vector<ChangedGroup>& groups)
{
    const int width = page.layout().width;
    Columns columns({{.right = true}, {}, {.right = true}, {.right = true}, {}}, width - leadWidth);
    for (const ChangedGroup& group : groups)
        columns.measure(group.cells);
    const int figuresAt = width - columns.taken();
    for (const ChangedGroup& group : groups) {
        const std::string what = std::string(leadWidth, ' ') + group.benefit + page.colon() + group.whom;
        const std::string figures = columns.lines(group.cells).front();
        if (cellsOf(what) + 2 <= figuresAt) {
            page.line(padRight(what, figuresAt) + figures);
        } else {
            page.paragraph(what.substr(leadWidth), leadWidth);
            page.line(padRight("", figuresAt) + figures);
        }
        for (const std::string& cause : group.causes)
            page.paragraph(cause, detailIndent, Style::Faint);
    }
}

/// The benefits that have rows, none of which changed.
std::vector<std::string> unchangedBenefits(const Comparison& comparison, const Page& page)
{
    std::vector<std::string> labels;
    for (const RowPair& pair : comparison.rows) {
        const Benefit* benefit = pair.either().benefit;
        const bool isChanged = std::any_of(comparison.rows.begin(), comparison.rows.end(), [&](const RowPair& other) {
            return isTold(other) && other.either().benefit == benefit;
        });
        const std::string& label = page.in(benefit->label);
        if (!isChanged && std::find(labels.begin(), labels.end(), label) == labels.end())
            labels.push_back(label);
    }
    return labels;
}

}  // namespace

std::string signedText(const Number& difference)
{
    const std::string sum = difference.abs().toFixed(2);
    if (difference.isZero())
        return sum;
    return (difference.isNegative() ? "−" : "+") + sum;
}

void writeChanged(Page& page, const Comparison& comparison)
{
    if (comparison.rows.empty())
        return;
    const std::vector<ChangedGroup> groups = changedGroups(comparison, page);
    if (groups.empty())
        return page.heading(page.in(sentences::nothingChanged));
    page.heading(page.in(sentences::changedRows, {static_cast<int>(groups.size())}));
    writeGroups(page, groups);
    const std::vector<std::string> others = unchangedBenefits(comparison, page);
    if (others.empty())
        return;
    page.blank();
    page.paragraph(page.in(sentences::unchangedRows, {static_cast<int>(others.size()), page.joined(others)}), 0);
}

}  // namespace huimin::cli
