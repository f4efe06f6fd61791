#pragma once
#include <vector>

#include "core/rulepack/formula.h"
#include "core/yaml/node.h"

namespace huimin {

/// Where the text of a scalar stands in its file: quotes, the indentation of a block and folded line ends are not part of
/// the text, so it stands there in several stretches. After an escape that stands for another character nothing more is
/// told apart: what follows is placed where the scalar begins.
std::vector<FormulaStretch> stretchesOf(const yaml::Node& scalar);

}  // namespace huimin
