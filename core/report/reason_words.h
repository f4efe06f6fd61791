#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// One condition of a row as people read it.
struct ReasonLine {
    std::optional<bool> holds;  ///< nullopt: not known
    std::string text;
    std::string facts;          ///< what it went by: 家庭人均月收入 124元/人·月，…; how far off, where it fails; may be empty
    std::string source;         ///< the document and its article; empty where nothing is cited
};

/// The conditions of a row in the order in which they are checked.
std::vector<ReasonLine> reasonLines(const Row& row, const Determination& determination, const Words& words);

}  // namespace huimin::report
