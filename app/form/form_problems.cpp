#include "app/form/form_problems.h"

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
        // A complaint about the case as a whole has the place of no fact.
        const SourcePlace& place = diagnostic.place;
        if (place.line > 0 && place.line == given.place.line && place.column == given.place.column)
            return diagnostic.message;
    }
    return std::nullopt;
}

}  // namespace huimin
