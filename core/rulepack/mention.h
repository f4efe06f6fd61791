#pragma once
#include <string>
#include <vector>

#include "core/base/bilingual.h"
#include "core/feel/ast.h"
#include "core/number/unit.h"

namespace huimin {

/// What a formula speaks of outside its own variables: a name or path, `per_capita_income`, `standards.some_standard`,
/// `disability.grade`.
struct Mention {
    std::string path;
    const feel::Expr* expr = nullptr;  ///< within the formula's tree, which must outlive it
    Bilingual label;                   ///< empty where it is none that people know by name
    Unit unit;
    bool isMoney = false;
};

/// What a formula mentions, each once, in the order written; without labels and units, which need the rules.
std::vector<Mention> mentionsOf(const feel::Expr& expr);

}  // namespace huimin
