#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/result_sums.h"
#include "core/report/words.h"

namespace huimin::report {

/// A value of a statement as people read it: money with two decimals, a choice by its label.
std::string statementText(const StatementResultValue& result, const Words& words);
/// A statement's sums.
std::vector<SumLine> statementSums(const StatementResult& statement, const Determination& determination, const Words& words);

/// A day by which something is to happen, and where that stands.
struct DeadlineLine {
    std::string date;
    std::string label;   ///< with its details
    std::string source;  ///< empty where nothing is cited
    std::string standing;  ///< how many days are left of it on the day of the determination; empty where the day is not known
    bool isOverdue = false;
};

std::vector<DeadlineLine> deadlineLines(const StatementResult& statement, const Determination& determination, const Words& words);
/// What is still to be asked, in a sentence; empty where nothing is.
std::string missingText(const StatementResult& statement, const Determination& determination, const Words& words);

}  // namespace huimin::report
