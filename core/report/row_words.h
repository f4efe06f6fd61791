#pragma once
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin::report {

/// The amount without its unit: 744.00, 0.00–744.00, ≥ 590.00; what there is to say where there is none.
std::string amountText(const AmountResult& amount, const Words& words);
/// 元/户·月; empty where there is no amount.
std::string unitText(const Row& row, const Determination& determination, const Words& words);
/// The benefit, and by which route where it is not the first.
std::string benefitText(const Row& row, const Words& words);
/// Why it is due: all its conditions in a sentence.
std::string whyDue(const Row& row, const Words& words);

/// The reason a benefit is refused for: the one it is given up for, else the first condition that fails; null where none does.
const Reason* decidingReason(const Row& row);
/// Why it is refused, without figures: 须家庭人均月收入低于标准.
std::string whyRefused(const Row& row, const Words& words);
/// The figures of it: 家庭人均月收入 1227.33元/人·月、…，高出 731.33元/人·月; empty where there are none.
std::string figuresOf(const Row& row, const Determination& determination, const Words& words);

/// How far a failing comparison is from holding: 高出 731.33元/人·月; empty where it is none.
std::string gapOf(const Reason& reason, const Row& row, const Determination& determination, const Words& words);

/// What else is said of a row: standards to be entered, what holds of it alone. What a benefit says of itself is left for when it is due.
std::vector<std::string> notesOn(const Row& row, const Words& words);
/// How a fact is asked for; its path where it is no question of this case.
std::string questionFor(const std::string& fact, const Determination& determination, const Words& words);

}  // namespace huimin::report
