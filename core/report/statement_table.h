#pragma once
#include "core/determination/determination.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// A statement's items, a row each: what tells them apart, and their values.
Table itemTable(const StatementResult& statement, const Determination& determination, const Words& words);

/// Its sums, money in capital numerals too.
Table totalTable(const StatementResult& statement, const Determination& determination, const Words& words);

/// What it comes to that is no figure: who pays first.
Table answerTable(const StatementResult& statement, const Words& words);

/// By when what is to happen, and where that stands.
Table deadlineTable(const StatementResult& statement, const Determination& determination, const Words& words);

}  // namespace huimin::report
