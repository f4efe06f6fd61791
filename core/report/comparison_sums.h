#pragma once
#include <string>
#include <vector>

#include "core/determination/comparison.h"
#include "core/report/words.h"

namespace huimin::report {

/// One sum on both days.
struct SumChange {
    std::string label;
    std::string before;      ///< without the unit
    std::string after;
    std::string difference;  ///< with its sign; empty of a statement's
    std::string unit;
    std::string said;        ///< that it is not complete, and when; may be empty
};

/// The sums of each kind, never mixed. A kind of which the case has no money on either day is left out.
std::vector<SumChange> sumChanges(const Comparison& comparison, const Words& words);
/// The totals of statements such as the wages due.
std::vector<SumChange> statementChanges(const Comparison& comparison, const Words& words);

/// Who is not there yet on one day or on both, each in a sentence.
std::vector<std::string> leftOutTexts(const Comparison& comparison, const Words& words);
/// Which document took another's place in what the rows cite, each pair once.
std::vector<std::string> replacedDocuments(const Comparison& comparison, const Words& words);

}  // namespace huimin::report
