#include "core/rulepack/name_scope.h"

namespace huimin {

std::optional<Meaning> NameScope::named(std::string_view name) const
{
    for (auto own = m_own.rbegin(); own != m_own.rend(); ++own) {
        if (own->first == name)
            return own->second;
    }
    if (auto meaning = m_names->ofSubject(*m_subject, name))
        return meaning;
    if (auto meaning = m_names->ofSubject(m_names->whole(*m_subject), name))
        return meaning;
    return m_names->ofEveryRule(*m_subject, name);
}

std::vector<std::string> NameScope::names() const
{
    std::vector<std::string> all;
    const auto add = [&](const std::vector<std::string>& more) { all.insert(all.end(), more.begin(), more.end()); };
    for (const auto& [name, meaning] : m_own)
        all.push_back(name);
    add(m_names->namesOfSubject(*m_subject));
    if (!m_subject->isWhole())
        add(m_names->namesOfSubject(m_names->whole(*m_subject)));
    add(m_names->namesOfEveryRule());
    return all;
}

}  // namespace huimin
