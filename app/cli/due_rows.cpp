#include "app/cli/due_rows.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"
#include "app/cli/row_table.h"
#include "app/cli/row_words.h"
#include "core/feel/value_text.h"

namespace huimin::cli {

namespace {

constexpr std::size_t questionsShown = 2;

bool isSet(const Row& row)
{
    return row.amount.form != AmountResult::Form::NotKnown;
}

void detail(Page& page, const std::string& text)
{
    if (!text.empty())
        page.paragraph(text, RowTable::detailIndent, Style::Faint);
}

void writeRaise(Page& page, const Row& row, const Determination& determination)
{
    if (!row.raise)
        return;
    const auto& units = determination.input.rules->units;
    const Bilingual value = feel::withUnit(feel::plainNumber(row.raise->value), units.label(row.route->amount.unit));
    detail(page, page.in(isSet(row) ? sentences::raiseIncluded : sentences::raiseKnown, {value, row.raise->from.toIso()}));
}

void writeQuestions(Page& page, const std::vector<std::string>& facts, const Determination& determination)
{
    std::vector<std::string> texts;
    for (const Question& question : determination.questions) {
        if (std::find(facts.begin(), facts.end(), question.fact) != facts.end())
            texts.push_back(page.in(question.text));
    }
    for (std::size_t i = 0; i < std::min(texts.size(), questionsShown); ++i)
        detail(page, page.in(sentences::ask, {texts[i]}));
    if (texts.size() > questionsShown)
        detail(page, page.in(sentences::askMore, {static_cast<int>(texts.size() - questionsShown)}));
}

/// The facts the rows lack, each once, in the order of the rows.
std::vector<std::string> missingFacts(const RowGroup& group)
{
    std::vector<std::string> all;
    for (const Row* row : group.rows) {
        for (const std::string& text : row->missingFacts) {
            if (std::find(all.begin(), all.end(), text) == all.end())
                all.push_back(text);
        }
    }
    return all;
}

bool isIn(const std::vector<Bilingual>& texts, const Bilingual& text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// What is said of the rows, standards to be entered among it. What a benefit says of itself is left for when it is due.
void writeNotes(Page& page, const RowGroup& group)
{
    std::vector<Bilingual> told;
    for (const Row* row : group.rows) {
        for (const Bilingual& note : row->notes) {
            const bool always = isIn(row->benefit->notes, note);
            if (isIn(told, note) || (always && row->status != Status::Eligible))
                continue;
            told.push_back(note);
            detail(page, always ? page.in(sentences::noteOn, {note}) : page.in(note));
        }
    }
}

std::vector<RowGroup> eligible(const Determination& determination, bool set)
{
    std::vector<RowGroup> groups;
    for (const Row& row : determination.rows) {
        if (row.status == Status::Eligible && isSet(row) == set)
            groups.push_back({{&row}});
    }
    return groups;
}

void writeGroups(Page& page, const Determination& determination, const std::vector<RowGroup>& groups)
{
    RowTable table(page, determination);
    for (const RowGroup& group : groups)
        table.measure(group);
    for (const RowGroup& group : groups) {
        table.write(group, "✓", Style::Good);
        detail(page, whyDue(group.first(), page));
        writeRaise(page, group.first(), determination);
        writeQuestions(page, missingFacts(group), determination);
        writeNotes(page, group);
    }
}

/// Undetermined rows of one benefit whose amounts, if they are due, are the same.
std::vector<RowGroup> pendingGroups(const Determination& determination, const Page& page)
{
    std::vector<RowGroup> groups;
    for (const Row& row : determination.rows) {
        if (row.status != Status::Undetermined)
            continue;
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const RowGroup& group) {
            return group.first().route == row.route && amountText(group.first().amount, page) == amountText(row.amount, page);
        });
        if (same == groups.end())
            groups.push_back({{&row}});
        else
            same->rows.push_back(&row);
    }
    return groups;
}

}  // namespace

void writeDue(Page& page, const Determination& determination)
{
    const std::vector<RowGroup> groups = eligible(determination, true);
    if (groups.empty() && eligible(determination, false).empty())
        return page.heading(page.in(sentences::nothingDue));
    if (groups.empty())
        return;
    page.heading(page.in(sentences::due, {static_cast<int>(groups.size())}));
    writeGroups(page, determination, groups);
}

void writeDueNotSet(Page& page, const Determination& determination)
{
    const std::vector<RowGroup> groups = eligible(determination, false);
    if (groups.empty())
        return;
    page.heading(page.in(sentences::dueNotSet, {static_cast<int>(groups.size())}));
    writeGroups(page, determination, groups);
}

void writePending(Page& page, const Determination& determination)
{
    const std::vector<RowGroup> groups = pendingGroups(determination, page);
    if (groups.empty())
        return;
    page.heading(page.in(sentences::pending, {static_cast<int>(groups.size())}));
    RowTable table(page, determination);
    for (const RowGroup& group : groups)
        table.measure(group);
    for (const RowGroup& group : groups) {
        table.write(group, "?", Style::Doubt);
        writeQuestions(page, missingFacts(group), determination);
        writeNotes(page, group);
    }
}

}  // namespace huimin::cli
