#pragma once
#include <string>
#include <utility>

#include "core/rulepack/rule_text.h"

namespace huimin::tests {

/// Where the bytes lie that an edit of a part may change: its lines, from its key on. Both ends npos where the part is not written.
std::pair<std::size_t, std::size_t> linesOf(const RuleText& text, const yaml::Path& part);

/// How many bytes two texts share at their beginning, and at their end.
std::size_t commonBegin(const std::string& one, const std::string& other);
std::size_t commonEnd(const std::string& one, const std::string& other);

}  // namespace huimin::tests
