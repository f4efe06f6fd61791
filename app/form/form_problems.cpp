#include "app/form/form_problems.h"

#include "core/profile/given_index.h"

namespace huimin {

FormProblems::FormProblems(const CaseDocument& document, std::optional<Date> day)
    : m_document(document), m_diagnostics(document.diagnostics())
{
    if (day)
        append(m_diagnostics, datesAfter(*document.profile(), *day));
}

std::optional<Bilingual> FormProblems::of(const GivenFact& given) const
{
    const auto typed = m_document.notUnderstood().find(given.path);
    if (typed != m_document.notUnderstood().end())
        return typed->second.why.empty() ? std::nullopt : std::optional(typed->second.why);
    for (const Diagnostic& diagnostic : m_diagnostics) {
        // A complaint about a member as a whole is not one about each fact that nobody wrote down of it.
        const GivenFact* fact = factAt(*m_document.profile(), diagnostic.place);
        if (fact && fact->path == given.path)
            return diagnostic.message;
    }
    return std::nullopt;
}

}  // namespace huimin
