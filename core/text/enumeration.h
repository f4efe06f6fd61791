#pragma once
#include <string>
#include <vector>

#include "core/base/bilingual.h"

namespace huimin {

/// Names one after another, as each language separates them: 甲、乙 and a, b.
Bilingual enumeration(const std::vector<Bilingual>& names);
Bilingual enumeration(const std::vector<std::string>& names);

} // namespace huimin
