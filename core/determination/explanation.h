#pragma once
#include <vector>

#include "core/determination/determination.h"
#include "core/determination/evaluation.h"

namespace huimin {

/// What a formula speaks of outside its own variables: names and paths, `per_capita_income`, `standards.rural_dibao`,
/// `disability.grade`, each once, in the order written.
struct Mention {
    std::string path;
    const feel::Expr* expr = nullptr;
};
std::vector<Mention> mentionsOf(const feel::Expr& expr);

/// The reasons of a row: its conditions, whether it is in force, and what it was given up for.
std::vector<Reason> reasonsFor(const Evaluation& evaluation, const Benefit& benefit, const Route& route, int subject);

}  // namespace huimin
