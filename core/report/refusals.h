#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// A benefit that some subjects are refused for one reason, and how far off each of them is.
struct Refusal {
    struct Whom {
        const Row* row = nullptr;
        std::string name;
        std::string figures;  ///< may be empty
    };
    const Row* row = nullptr;  ///< of the first
    std::string why;
    std::vector<Whom> whom;    ///< at least one

    /// 王建国、李秀英：须…（…）; where their figures differ, each has its own: 王建国（74岁）、李秀英（72岁）：须…
    std::string told(const Words& words) const;
};

/// What the subjects are not due. Subjects refused for the same reason are together.
std::vector<Refusal> refusalsOf(const Determination& determination, const Words& words);

}  // namespace huimin::report
