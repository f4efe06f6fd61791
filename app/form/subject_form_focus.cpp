// Where the keyboard goes in a form.
#include <algorithm>

#include "app/form/fact_row.h"
#include "app/form/subject_form.h"
#include "app/widgets/folding_section.h"

namespace huimin {

bool SubjectForm::wantsAnswer(const FactLine& line) const
{
    const auto found = m_given.find(line.path);
    if (found == m_given.end() || found->second->state != GivenFact::State::NotKnown)
        return false;
    return line.isGroup || !line.section || line.section->isOpen();
}

void SubjectForm::goOnFrom(const std::string& path)
{
    m_document.endTyping();
    const auto here = std::find_if(m_lines.begin(), m_lines.end(), [&](const FactLine& line) { return line.path == path; });
    // The sum of a benefit is no line of its own: on to what follows it.
    if (here == m_lines.end()) {
        focusNextChild();
        return;
    }
    const auto next = std::find_if(std::next(here), m_lines.end(), [&](const FactLine& line) { return wantsAnswer(line); });
    if (next == m_lines.end()) {
        Q_EMIT wentPast();
        return;
    }
    next->row->editor().takeFocus();
    Q_EMIT reached(&next->row->editor());
}

bool SubjectForm::focusFact(const std::string& path)
{
    const auto exact = std::find_if(m_lines.begin(), m_lines.end(), [&](const FactLine& line) { return line.path == path; });
    const auto found = exact != m_lines.end() ? exact : std::find_if(m_lines.begin(), m_lines.end(), [&](const FactLine& line) {
        return line.path.starts_with(path + ".");
    });
    if (found == m_lines.end())
        return false;
    if (found->section && !found->isGroup)
        found->section->setOpen(true);
    found->row->editor().takeFocus();
    Q_EMIT reached(&found->row->editor());
    return true;
}

void SubjectForm::focusFirst()
{
    const auto open = std::find_if(m_lines.begin(), m_lines.end(), [&](const FactLine& line) { return wantsAnswer(line); });
    const auto first = open != m_lines.end() ? open : m_lines.begin();
    if (first == m_lines.end())
        return;
    first->row->editor().takeFocus();
    Q_EMIT reached(&first->row->editor());
}

}  // namespace huimin
