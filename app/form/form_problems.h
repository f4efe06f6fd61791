#pragma once
#include <QString>
#include <optional>

#include "app/document/case_document.h"
#include "core/calendar/date.h"

namespace huimin {

/// What is wrong with single facts of the open case: what was typed and means nothing, what the reader complains about, and
/// dates that may not lie after the day of determination.
class FormProblems {
public:
    FormProblems(const CaseDocument& document, std::optional<Date> day);

    /// Nothing: the fact is in order.
    std::optional<Bilingual> of(const GivenFact& given) const;

private:
    const CaseDocument& m_document;
    Diagnostics m_diagnostics;
};

}  // namespace huimin
