#include "app/rule_editor/rule_editing.h"

namespace huimin {

bool RuleEditing::open(const std::string& file)
{
    m_file = file;
    m_text.reset();
    const std::string* text = m_document.text(file);
    if (!text)
        return false;
    auto read = RuleText::open(*text, m_document.pathOf(file));
    if (read)
        m_text.emplace(std::move(*read));
    return m_text.has_value();
}

bool RuleEditing::edit(const Change& change, const QString& what, const QString& place)
{
    if (!m_text)
        return false;
    RuleText changing = *m_text;
    const Diagnostics problems = change(changing);
    if (!problems.empty()) {
        Q_EMIT failed(problems);
        return false;
    }
    m_document.setText(m_file, changing.text(), what, place);
    return true;
}

}  // namespace huimin
