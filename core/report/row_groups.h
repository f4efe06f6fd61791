#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// Rows of one benefit and route that are told together: what is said about them is said once.
struct RowGroup {
    std::vector<const Row*> rows;  ///< at least one

    const Row& first() const { return *rows.front(); }
};

/// What the household gets, by benefit and route, in the order of the first row of each; apart from it what it gets where the
/// amount is not set.
std::vector<RowGroup> dueGroups(const Determination& determination);
std::vector<RowGroup> dueNotSetGroups(const Determination& determination);
/// Whether a page has to say that nothing is due. Where a statement is filled in, what it says is the answer.
bool isNothingDue(const Determination& determination);
/// What could still be. What does not concern the person is left out: whether someone of 74 is at primary school.
std::vector<RowGroup> pendingGroups(const Determination& determination);

/// What is said about the rows of a group below their line: why, the province's raise, what to ask, notes. Each distinct thing once.
std::vector<std::string> detailsOf(const RowGroup& group, const Determination& determination, const Words& words);

}  // namespace huimin::report
