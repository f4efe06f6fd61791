#include "app/cli/result_header.h"

#include <algorithm>

#include "app/cli/cli_sentences.h"

namespace huimin::cli {

namespace {

constexpr const char* gap = "    ";

/// Whom the case is told by: the applicant, else the first listed; empty where nobody is.
std::string principal(const Profile& profile)
{
    for (const GivenFact* list : profile.lists()) {
        if (list->fact->nameFact.empty())
            continue;
        for (const GivenFact& item : list->items) {
            if (profile.office.applicant.empty() || item.id == profile.office.applicant)
                return nameOf(item, *list->fact);
        }
    }
    return "";
}

std::string whose(const Profile& profile, const Page& page)
{
    const std::string name = principal(profile);
    const std::string& kind = page.in(profile.kind->label);
    return name.empty() ? kind : page.in(sentences::whoAndKind, {name, kind});
}

void writeCase(Page& page, const Profile& profile)
{
    std::vector<std::string> things{page.in(sentences::fileNumber, {profile.id})};
    for (const GivenFact* list : profile.lists()) {
        if (!list->fact->nameFact.empty())
            things.push_back(page.in(sentences::countOf, {page.in(list->fact->label), static_cast<int>(list->items.size())}));
    }
    if (!profile.county.empty())
        things.push_back(page.in(sentences::county, {profile.county}));
    page.items(things, gap, 0);
}

/// Whether a pack has anything to say about this kind of profile.
bool speaks(const PackInfo& pack, const Determination& determination)
{
    const auto& rows = determination.rows;
    const auto& statements = determination.statements;
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.benefit->pack == pack.id; }) ||
           std::any_of(statements.begin(), statements.end(),
                       [&](const StatementResult& statement) { return statement.statement->pack == pack.id; });
}

void writeSources(Page& page, const Determination& determination)
{
    const DeterminationInput& input = determination.input;
    std::vector<std::string> things;
    for (const PackInfo& pack : input.rules->packs) {
        if (speaks(pack, determination))
            things.push_back(page.in(sentences::packVersion, {pack.title.empty() ? pack.id : page.in(pack.title), pack.version}));
    }
    if (input.standards)
        things.push_back(page.in(sentences::sheetName, {input.standards->id}));
    page.items(things, gap, 0);
}

/// What is below the title, down to what is doubtful about the case as a whole.
void writeCaseAndSources(Page& page, const Determination& determination)
{
    const DeterminationInput& input = determination.input;
    writeCase(page, *input.profile);
    writeSources(page, determination);
    if (input.standards && input.standards->illustrative)
        page.paragraph(page.in(sentences::illustrative), 2, Style::Doubt, "!");
    for (const Bilingual& note : determination.notes)
        page.paragraph(page.in(note), 2, Style::Doubt, "!");
}

}  // namespace

void writeHeader(Page& page, const Determination& determination)
{
    page.twoEnds(page.in(sentences::pageTitle, {whose(*determination.input.profile, page)}),
                 page.in(sentences::dayOfDetermination, {determination.input.day.toIso()}), Style::Strong);
    writeCaseAndSources(page, determination);
    page.rule();
}

void writeHeader(Page& page, const Comparison& comparison)
{
    const std::string from = comparison.before->input.day.toIso();
    const std::string to = comparison.after->input.day.toIso();
    page.twoEnds(page.in(sentences::comparisonTitle, {whose(*comparison.after->input.profile, page)}),
                 page.in(sentences::twoDays, {from, to}), Style::Strong);
    writeCaseAndSources(page, *comparison.after);
    for (const LeftOut& one : comparison.leftOut)
        page.paragraph(page.in(one.onBoth ? sentences::leftOutOnBoth : sentences::leftOutOnFirst,
                               {one.subjectName, one.fact->label, one.date.toIso(), from}), 2, Style::Doubt, "!");
    page.rule();
}

}  // namespace huimin::cli
