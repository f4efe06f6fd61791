#include "app/cli/due_rows.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"
#include "app/cli/row_table.h"
#include "app/cli/row_words.h"
#include "core/feel/value_text.h"

namespace huimin::cli {

namespace {

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
    if (texts.size() == 1)
        detail(page, page.in(sentences::ask, {texts.front()}));
    else if (!texts.empty())
        detail(page, page.in(sentences::askAndMore, {texts.front(), static_cast<int>(texts.size() - 1)}));
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

/// Whether a note is one the benefit always has, whatever came out.
bool isOwn(const Benefit& benefit, const Bilingual& text)
{
    return std::any_of(benefit.notes.begin(), benefit.notes.end(), [&](const Note& note) { return note.text == text; });
}

/// What is said of the rows, standards to be entered among it. What a benefit says of itself is left for when it is due.
void writeNotes(Page& page, const RowGroup& group)
{
    std::vector<Bilingual> told;
    for (const Row* row : group.rows) {
        for (const Bilingual& note : row->notes) {
            const bool always = isOwn(*row->benefit, note);
            if (isIn(told, note) || (always && row->status != Status::Eligible))
                continue;
            told.push_back(note);
            detail(page, always ? page.in(sentences::noteOn, {note}) : page.in(note));
        }
    }
}

/// What the rows have in common, or each distinct thing said of them: once each.
void writeDetails(Page& page, const RowGroup& group, const Determination& determination)
{
    std::vector<std::string> told;
    for (const Row* row : group.rows) {
        std::string why = row->status == Status::Eligible ? whyDue(*row, page) : "";
        if (std::find(told.begin(), told.end(), why) != told.end())
            continue;
        detail(page, why);
        told.push_back(std::move(why));
    }
    if (group.first().status == Status::Eligible)
        writeRaise(page, group.first(), determination);
    writeQuestions(page, missingFacts(group), determination);
    writeNotes(page, group);
}

void writeRows(Page& page, const Determination& determination, const std::vector<RowGroup>& groups, const std::string& mark, Style style)
{
    RowTable table(page, determination);
    for (const RowGroup& group : groups)
        table.measure(group);
    for (const RowGroup& group : groups) {
        table.write(group, mark, style);
        writeDetails(page, group, determination);
    }
}

std::vector<RowGroup> eligible(const Determination& determination, bool set)
{
    std::vector<const Row*> rows;
    for (const Row& row : determination.rows) {
        if (row.status == Status::Eligible && isSet(row) == set)
            rows.push_back(&row);
    }
    return groupsOf(rows);
}

/// What does not concern the person is not asked about: whether someone of 74 is at primary school.
std::vector<RowGroup> undetermined(const Determination& determination)
{
    std::vector<const Row*> rows;
    for (const Row& row : determination.rows) {
        if (row.status == Status::Undetermined && row.concerned)
            rows.push_back(&row);
    }
    return groupsOf(rows);
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
    writeRows(page, determination, groups, "✓", Style::Good);
}

void writeDueNotSet(Page& page, const Determination& determination)
{
    const std::vector<RowGroup> groups = eligible(determination, false);
    if (groups.empty())
        return;
    page.heading(page.in(sentences::dueNotSet, {static_cast<int>(groups.size())}));
    writeRows(page, determination, groups, "✓", Style::Good);
}

void writePending(Page& page, const Determination& determination)
{
    const std::vector<RowGroup> groups = undetermined(determination);
    if (groups.empty())
        return;
    page.heading(page.in(sentences::pending, {static_cast<int>(groups.size())}));
    writeRows(page, determination, groups, "?", Style::Doubt);
}

}  // namespace huimin::cli
