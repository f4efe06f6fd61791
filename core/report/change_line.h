#pragma once
#include <string>
#include <vector>

#include "core/determination/comparison.h"
#include "core/report/words.h"

namespace huimin::report {

/// One benefit for someone on both days, as people read it.
struct ChangeLine {
    std::string benefit;
    std::string whom;
    std::string before;      ///< 118.00, 不符合, 待定 0.00–744.00; — where there is no such row
    std::string after;
    std::string difference;  ///< with its sign; empty where it is not known, or neither day has an amount
    std::string unit;        ///< of the amounts; may be empty
    std::vector<std::string> causes;  ///< what makes a changed row differ, each with its document; empty where nothing changed
};

ChangeLine changeLine(const RowPair& pair, const Comparison& comparison, const Words& words);

/// A difference with its sign: +5.00, −744.00, 0.00.
std::string signedText(const Number& difference);

}  // namespace huimin::report
