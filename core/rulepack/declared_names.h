#pragma once
#include <vector>

#include "core/feel/parser.h"
#include "core/rulepack/pack_files.h"

namespace huimin {

/// The names with blanks in them that packs declare: expressions are read by them, so they are looked up in the files
/// before anything else is read.
feel::DeclaredNames declaredNames(const std::vector<PackFiles>& packs);

}  // namespace huimin
