#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// What each policy changed and what that did to this case, in the order of `determination.policies`: who is due how much by it and
/// with which raise, for whom it is open, or why nobody is due it. Of a policy that widens coverage: whom it brings in.
std::vector<std::string> policyEffects(const Determination& determination, const Words& words);

}  // namespace huimin::report
