#pragma once
#include <string>

#include "core/report/row_groups.h"

namespace huimin::report {

/// 依据：社救办法 第9条；57号；可以公示: what the conditions of the rows that do not fail are cited from, each once, and whether the
/// benefit of rows that are due may be published.
std::string citationsOf(const RowGroup& group, const Words& words);
/// What the reason of a refusal is cited from; empty where it is no condition of the law.
std::string citationOfRefusal(const Row& row, const Words& words);

}  // namespace huimin::report
