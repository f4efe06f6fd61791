#include "app/case_editor/paste_rows.h"

#include <algorithm>

#include "core/profile/pasted_rows.h"
#include "core/profile/profile_sentences.h"
#include "core/profile/profile_text.h"

namespace huimin {

namespace {

/// Nothing is said of the item but what is taken as given of everyone.
bool isUntouched(const GivenFact& item)
{
    return std::all_of(item.facts.begin(), item.facts.end(), [](const GivenFact& fact) {
        const bool isDefault = fact.fact->absent || fact.fact->type == FactType::Sums || fact.fact->type == FactType::Benefits;
        const bool saysNothing = fact.benefits.empty() && std::none_of(fact.facts.begin(), fact.facts.end(),
                                                                       [](const GivenFact& sum) { return sum.isGiven(); });
        return isDefault ? saysNothing : fact.state == GivenFact::State::NotKnown;
    });
}

/// The value of the fact that tells items apart, as pasted; empty where the row has none.
std::string keyOf(const PastedRows::Item& item, const Fact& list)
{
    for (const PastedRows::Cell& cell : item.cells) {
        const auto* value = cell.fact->id == list.keyFact ? std::get_if<FactScalar>(&cell.entry) : nullptr;
        if (value)
            return newValueOf(*cell.fact, *value).text();
    }
    return {};
}

Bilingual keyLabel(const Fact& list)
{
    const Fact* key = list.find(list.keyFact);
    return key ? key->label : Bilingual{"id", "id"};
}

struct Row {
    const PastedRows::Item* pasted;
    std::string record;
};

/// Adds one row; the record it became, empty where it cannot be told from the others.
std::string addRow(ProfileText& profile, const GivenFact& list, const PastedRows::Item& row, const std::string& freeId)
{
    const Fact& fact = *list.fact;
    std::string id = fact.keyFact.empty() ? freeId : keyOf(row, fact);
    if (id.empty() && fact.keyFact.empty())
        id = profile.newItemId(list.path);
    if (id.empty() || (id != freeId && !profile.addItem(list.path, id).empty()))
        return {};
    const std::string record = list.path + "[" + id + "]";
    for (const PastedRows::Cell& cell : row.cells) {
        if (cell.problem.empty() && cell.fact->id != fact.keyFact)
            profile.set(record + "." + cell.fact->id, cell.entry);
    }
    return record;
}

}  // namespace

Pasting pasteRows(CaseDocument& document, const GivenFact& list, const QString& text, const QString& what)
{
    const PastedRows pasted = readPastedRows(*list.fact, text.toStdString());
    Pasting result{0, {}, pasted.remarks};
    const bool takesFirst = list.items.size() == 1 && list.fact->keyFact.empty() && isUntouched(list.items.front());
    std::string freeId = takesFirst ? list.items.front().id : std::string();
    std::vector<Row> rows;
    document.edit(
        [&](ProfileText& profile) {
            for (const PastedRows::Item& row : pasted.items) {
                const std::string record = addRow(profile, list, row, std::exchange(freeId, {}));
                if (record.empty())
                    result.remarks.push_back(fill(sentences::pastedNoItem, {row.row, keyLabel(*list.fact)}));
                else
                    rows.push_back({&row, record});
            }
            return Diagnostics();
        },
        what);
    result.added = rows.size();
    result.firstRecord = rows.empty() ? std::string() : rows.front().record;
    for (const Row& row : rows) {
        for (const PastedRows::Cell& cell : row.pasted->cells) {
            if (!cell.problem.empty())
                document.enterNotUnderstood(row.record + "." + cell.fact->id, {QString::fromStdString(cell.text), cell.problem}, what);
        }
    }
    return result;
}

}  // namespace huimin
