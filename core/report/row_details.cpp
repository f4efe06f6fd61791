#include <algorithm>

#include "core/report/raise_words.h"
#include "core/report/report_sentences.h"
#include "core/report/row_groups.h"
#include "core/report/row_words.h"

namespace huimin::report {

namespace {

using Texts = std::vector<std::string>;

void add(Texts& texts, std::string text)
{
    if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(std::move(text));
}

/// How many facts the rows lack that can be asked for.
int questionCount(const RowGroup& group, const Determination& determination)
{
    const auto lacks = [&](const Question& question) {
        return std::any_of(group.rows.begin(), group.rows.end(), [&](const Row* row) {
            return std::find(row->missingFacts.begin(), row->missingFacts.end(), question.fact) != row->missingFacts.end();
        });
    };
    return static_cast<int>(std::count_if(determination.questions.begin(), determination.questions.end(), lacks));
}

/// What to ask first is what the first open condition of the first row hangs on.
std::string questionText(const RowGroup& group, const Determination& determination, const Words& words)
{
    const int count = questionCount(group, determination);
    const auto asking = std::find_if(group.rows.begin(), group.rows.end(), [](const Row* row) { return !row->askFirst.empty(); });
    if (count == 0 || asking == group.rows.end())
        return "";
    const std::string first = questionFor((*asking)->askFirst, determination, words);
    return count == 1 ? words.in(sentences::ask, {first}) : words.in(sentences::askAndMore, {first, count - 1});
}

/// Whether a note is one the benefit always has, whatever came out.
bool isOwn(const Benefit& benefit, const Bilingual& text)
{
    return std::any_of(benefit.notes.begin(), benefit.notes.end(), [&](const Note& note) { return note.text == text; });
}

}  // namespace

std::vector<std::string> notesOn(const Row& row, const Words& words)
{
    Texts texts;
    for (const Bilingual& note : row.notes) {
        const bool always = isOwn(*row.benefit, note);
        if (!always)
            add(texts, words.in(note));
        else if (row.status == Status::Eligible)
            add(texts, words.in(sentences::noteOn, {note}));
    }
    return texts;
}

std::vector<std::string> detailsOf(const RowGroup& group, const Determination& determination, const Words& words)
{
    Texts texts;
    for (const Row* row : group.rows) {
        if (row->status == Status::Eligible)
            add(texts, whyDue(*row, words));
    }
    if (group.first().status == Status::Eligible)
        add(texts, raiseText(group.first(), determination, words));
    add(texts, questionText(group, determination, words));
    for (const Row* row : group.rows) {
        for (std::string& note : notesOn(*row, words))
            add(texts, std::move(note));
    }
    return texts;
}

}  // namespace huimin::report
