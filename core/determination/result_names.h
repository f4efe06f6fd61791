#pragma once
#include <string>
#include <string_view>

#include "core/determination/determination.h"

namespace huimin {

/// The words of the result's fixed shape (contract: Result): eligible, ineligible, undetermined.
std::string_view nameOf(Status status);
/// money, service, information.
std::string_view nameOf(BenefitKind kind);
/// exact, at_least, between; empty where no amount is known.
std::string_view boundOf(const AmountResult& amount);

/// A value as the result writes it: money with two decimals, other numbers with what they need, a day as 2023-01-31, true, false.
std::string plainText(const Value& value, bool isMoney);
/// A list of ids: [p1, p2].
std::string plainText(const std::vector<std::string>& list);

}  // namespace huimin
