#include "core/report/case_heading.h"

#include <algorithm>

#include "core/profile/item_name.h"
#include "core/report/report_sentences.h"

namespace huimin::report {

namespace {

/// What the items of a list are called: of one alone what one is called.
const Bilingual& nounOf(const GivenFact& list)
{
    const bool isOne = list.items.size() == 1 && !list.fact->itemLabel.empty();
    return isOne ? list.fact->itemLabel : list.fact->label;
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

}  // namespace

std::string applicantOf(const Profile& profile, const Words& words)
{
    for (const GivenFact* list : profile.lists()) {
        if (list->fact->nameFact.empty())
            continue;
        for (const GivenFact& item : list->items) {
            if (profile.office.applicant.empty() || item.id == profile.office.applicant)
                return words.alone(words.in(itemName(item, *list)));
        }
    }
    return "";
}

std::string whoseCase(const Profile& profile, const Words& words)
{
    const std::string name = applicantOf(profile, words);
    const std::string& kind = words.in(profile.kind->label);
    return name.empty() ? kind : words.in(sentences::whoAndKind, {name, kind});
}

std::vector<std::string> caseThings(const Profile& profile, const Words& words)
{
    std::vector<std::string> things{words.in(sentences::fileNumber, {profile.id})};
    for (const GivenFact* list : profile.lists()) {
        if (!list->fact->nameFact.empty())
            things.push_back(words.in(sentences::countOf, {nounOf(*list), static_cast<int>(list->items.size())}));
    }
    if (!profile.county.empty())
        things.push_back(words.in(sentences::county, {profile.county}));
    return things;
}

std::vector<SourceLine> sourcesOf(const Determination& determination, const Words& words)
{
    const DeterminationInput& input = determination.input;
    std::vector<SourceLine> things;
    for (const PackInfo& pack : input.rules->packs) {
        if (speaks(pack, determination))
            things.push_back({words.in(sentences::packVersion, {pack.title.empty() ? pack.id : words.in(pack.title), pack.version}), pack.fingerprint});
    }
    if (input.standards)
        things.push_back({words.in(sentences::sheetName, {input.standards->id}), input.standards->fingerprint});
    return things;
}

std::vector<std::string> warningsOf(const Determination& determination, const Words& words)
{
    std::vector<std::string> texts;
    const auto& sheet = determination.input.standards;
    if (sheet && sheet->illustrative)
        texts.push_back(words.in(sentences::illustrative));
    for (const Bilingual& note : determination.notes)
        texts.push_back(words.in(note));
    return texts;
}

}  // namespace huimin::report
