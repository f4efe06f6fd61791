#pragma once
#include "core/determination/determination.h"

namespace huimin {

/// How a fact is asked for, about someone of that name; nobody in particular where it is empty.
Bilingual questionOf(const Fact& fact, const Bilingual& name);

/// What to ask next: every missing fact, the one that settles most first. A fact counts for each row and
/// statement that misses it by its share of what that misses, so an answer that settles a row alone counts in full. For
/// what does not concern a subject nothing is asked.
std::vector<Question> nextQuestions(const CaseModel& model, const std::vector<Row>& rows, const std::vector<StatementResult>& statements);

}  // namespace huimin
