#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bilingual.h"
#include "core/base/diagnostic.h"
#include "core/base/source_place.h"
#include "core/calendar/period.h"
#include "core/feel/ast.h"

namespace huimin {

struct RuleTable;

/// A stretch of an expression's text that stands in the file in one piece.
struct FormulaStretch {
    std::size_t begin = 0;  ///< bytes in the expression's text
    int fileLine = 0;
    int fileColumn = 0;
    std::string line;       ///< the line of the file
    bool isOnePlace = false;  ///< all of it stands at that place: it could not be told apart
};

/// An expression of a pack, with where it stands.
struct Formula {
    feel::ExprPtr tree;
    std::string text;
    SourcePlace place;
    std::string line;  ///< the line of the file it stands on
    std::vector<FormulaStretch> stretches;  ///< in order, the first at 0; at least one where there is a place
    std::shared_ptr<const RuleTable> table;  ///< where it is written as a table; else null
};

/// A formula that is in force for a time.
struct DatedFormula {
    Period period;
    Formula formula;
};

/// The one in force on a day; null where none is.
const Formula* formulaOn(const std::vector<DatedFormula>& formulas, Date day);

/// An error at a byte of the formula's text, placed in the file it stands in.
Diagnostic errorIn(const Formula& formula, std::size_t offset, Bilingual message, std::string suggestion = {});

}  // namespace huimin
