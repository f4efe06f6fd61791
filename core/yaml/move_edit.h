#pragma once
#include <string>

#include "core/yaml/edit_plan.h"

namespace huimin::yaml {

/// The item of a list at `from` comes to stand at `to`; those between move up or down by one. In block style the lines move
/// with the comments above them, else the items alone, and what stands between them stays.
EditPlans planMove(const Node& list, std::size_t from, std::size_t to, const std::string& lineBreak);

}  // namespace huimin::yaml
