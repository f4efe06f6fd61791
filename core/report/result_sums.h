#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// Whether any row is of money that this total adds up: a clinic without benefits by the month has no monthly sum.
bool hasRows(const Total& total, const Determination& determination);

/// One sum as people read it.
struct SumLine {
    std::string label;
    std::string amount;  ///< without its unit
    std::string unit;
    std::string said;    ///< that it is not complete, or not added to anything; may be empty
    bool isTotal = true; ///< else money that no total adds up
};

/// The sums of each kind, never mixed, and apart from them the money that no kind adds up. A kind of which the case has no money is
/// left out.
std::vector<SumLine> sumLines(const Determination& determination, const Words& words);

/// What a benefit counts as income of someone, and where the figure is from.
struct LedgerLine {
    std::string benefit;
    std::string subject;
    std::string said;
};

std::vector<LedgerLine> ledgerLines(const Determination& determination, const Words& words);

/// What to bring for everything that is due, each paper once.
std::vector<std::string> papersToBring(const Determination& determination, const Words& words);

/// A question, and the benefits an answer bears on.
struct QuestionLine {
    std::string fact;
    std::string text;
    std::string settles;
};

/// The next questions, the one that settles most first; at most so many.
std::vector<QuestionLine> questionLines(const Determination& determination, std::size_t most, const Words& words);

}  // namespace huimin::report
