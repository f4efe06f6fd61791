#pragma once
#include <string>
#include <vector>

#include "core/report/page_code.h"
#include "core/report/words.h"

namespace huimin::report {

/// A figure of a printed page beside what it comes to now.
struct VerifiedFigure {
    std::string label;
    std::string printed;
    std::string recomputed;
    bool isSame = true;
    bool isSpoilt = false;  ///< its letters in the code do not fit: what is printed may have been read wrong
};

/// What became of a printed page, made again from a case, rules and standards.
struct Verification {
    std::vector<VerifiedFigure> figures;
    std::vector<std::string> amongThese;  ///< of many figures told together: those among which one changed
    std::vector<std::string> spoilt;      ///< which groups of the code do not fit, and what they say
    bool sameProfile = true;
    bool sameOffice = true;
    bool sameRules = true;
    bool sameStandards = true;

    bool holds() const;
};

/// `determination` is of the code's day.
Verification verify(const PageCode& code, const Determination& determination, const Words& words);

}  // namespace huimin::report
