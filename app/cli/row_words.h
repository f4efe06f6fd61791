#pragma once
#include <string>
#include <vector>

#include "app/cli/page.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// The amount without its unit: 744.00, 0.00–744.00, ≥ 590.00; what there is to say where there is none.
std::string amountText(const AmountResult& amount, const Page& page);
/// 元/户·月; empty where there is no amount.
std::string unitText(const Row& row, const Determination& determination, const Page& page);
/// The benefit, and by which route where it is not the first.
std::string benefitText(const Row& row, const Page& page);
/// Why it is due: all its conditions in a sentence.
std::string whyDue(const Row& row, const Page& page);

/// The reason a benefit is refused for: the one it is given up for, else the first condition that fails; null where none does.
const Reason* decidingReason(const Row& row);
/// Why it is refused, without figures: 须家庭人均月收入低于农村低保标准.
std::string whyRefused(const Row& row, const Page& page);
/// The figures of it: 家庭人均月收入 1227.33元/人·月、…，高出 731.33元/人·月; empty where there are none.
std::string figuresOf(const Row& row, const Determination& determination, const Page& page);

/// The first texts, and how many more there are.
std::string firstOf(const std::vector<std::string>& texts, std::size_t most, const Page& page);

}  // namespace huimin::cli
