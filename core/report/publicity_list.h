#pragma once
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// A list to be made public, and who of the cases is not in it, and why: nobody is left out without a word.
struct PublicityList {
    Printout printout;
    std::vector<std::string> leftOut;
};

/// 公示名单 of one benefit over several cases of one rule set, put up on `from`. Only the columns that the pack names, only who is due with a
/// settled amount; the last day by the pack's period. Instead of a list: why the pack forbids it, or what is missing for it.
std::variant<PublicityList, Bilingual> publicityList(const std::vector<std::shared_ptr<const Determination>>& cases, const std::string& benefit,
                                                     Date from, const Office& office, const Words& words);

}  // namespace huimin::report
