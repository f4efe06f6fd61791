// What the editor's actions do to the case.
#include <QApplication>
#include <QClipboard>

#include "app/case_editor/case_editor.h"
#include "app/case_editor/paste_rows.h"
#include "app/case_editor/subject_model.h"
#include "app/form/subject_form.h"
#include "core/profile/profile_sentences.h"
#include "core/profile/profile_text.h"

namespace huimin {

namespace {

/// A day that has no item yet: the one after the last, else the day of determination.
std::string newKey(const GivenFact& list, const Fact& key, std::optional<Date> day)
{
    if (key.type != FactType::Date)
        return std::to_string(list.items.size() + 1);
    std::optional<Date> last;
    for (const GivenFact& item : list.items) {
        const auto date = Date::parse(item.id);
        if (date && (!last || *date > *last))
            last = date;
    }
    if (last)
        last = last->plusDays(1);
    return last.value_or(day.value_or(Date())).toIso();
}

}  // namespace

/// The list the selected item belongs to; else the first of the whole. Null where the whole has none.
const GivenFact* CaseEditor::currentList() const
{
    const auto lists = m_document.profile()->lists();
    for (const GivenFact* list : lists) {
        if (m_record.starts_with(list->path + "["))
            return list;
    }
    return lists.empty() ? nullptr : lists.front();
}

void CaseEditor::addItem()
{
    const GivenFact* list = currentList();
    if (!list)
        return;
    const Fact* key = list->fact->find(list->fact->keyFact);
    const std::string path = list->path;
    std::string id = key ? newKey(*list, *key, m_day) : std::string();
    m_document.edit(
        [&](ProfileText& profile) {
            if (!key)
                id = profile.newItemId(path);
            return profile.addItem(path, id);
        },
        m_addItem->text());
    selectRecord(path + "[" + id + "]");
    m_form->focusFirst();
}

void CaseEditor::removeItem()
{
    if (m_record.empty())
        return;
    const int row = m_model->rowOf(m_record);
    const std::string removed = m_record;
    // Its neighbour is shown before the document says that it is gone.
    selectRecord(m_model->recordAt(row + 1 < m_model->rowCount() ? row + 1 : row - 1));
    m_document.edit([&](ProfileText& profile) { return profile.removeItem(removed); }, m_removeItem->text());
}

void CaseEditor::pasteFromClipboard()
{
    const GivenFact* list = currentList();
    if (!list)
        return;
    const auto keptAlive = m_document.profile();
    const Pasting pasting = pasteRows(m_document, *list, QApplication::clipboard()->text(), m_pasteRows->text());
    std::vector<Bilingual> texts{fill(sentences::pastedRows, {static_cast<int>(pasting.added)})};
    texts.insert(texts.end(), pasting.remarks.begin(), pasting.remarks.end());
    Q_EMIT said(std::move(texts));
    if (!pasting.firstRecord.empty())
        selectRecord(pasting.firstRecord);
}

void CaseEditor::restDoesNotApply()
{
    m_document.edit([&](ProfileText& profile) { return profile.restDoesNotApply(m_record); }, m_restAction->text());
}

void CaseEditor::selectNext()
{
    selectBeside(1);
}

void CaseEditor::selectPrevious()
{
    selectBeside(-1);
}

/// Round and round: after the last member comes the whole.
void CaseEditor::selectBeside(int step)
{
    const int count = m_model->rowCount();
    selectRecord(m_model->recordAt((m_model->rowOf(m_record) + step + count) % count));
    m_form->focusFirst();
}

}  // namespace huimin
