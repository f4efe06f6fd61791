#include "app/document/case_edit.h"

#include "app/document/case_state.h"

namespace huimin {

CaseEdit::CaseEdit(CaseDocument& document, std::shared_ptr<const CaseDocument::State> changed, const QString& what, Typing typing)
    : QUndoCommand(what), m_document(document), m_other(changed->yaml.text()), m_read(std::move(changed)),
      m_typing(std::move(typing))
{
}

void CaseEdit::undo()
{
    m_document.swapText(m_other, nullptr);
}

void CaseEdit::redo()
{
    m_document.swapText(m_other, std::exchange(m_read, nullptr));
}

bool CaseEdit::mergeWith(const QUndoCommand* next)
{
    // The next one has been carried out: this one's text is that before both, which is all that undoing both needs.
    const auto* edit = dynamic_cast<const CaseEdit*>(next);
    return edit && edit->m_typing == m_typing;
}

}  // namespace huimin
