#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// What a numbered policy came to for a case: due, open or not, to whom and why, in a line for each thing to say.
struct PolicyLine {
    std::string number;
    std::string label;
    std::string outcome;
    std::vector<std::string> said;
};

/// All policies, by number, whether or not anything is due. None where the case is of a kind that no policy is about.
std::vector<PolicyLine> policyLines(const Determination& determination, const Words& words);

}  // namespace huimin::report
