#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/report/page_code.h"
#include "core/report/words.h"

namespace huimin::report {

/// A figure that a page can show, or what stands in its place.
struct PageFigure {
    std::uint32_t key = 0;
    std::string label;
    std::optional<AmountResult> amount;  ///< Form::None: not due; nullopt: open
};

/// Every money row of a determination, due or not, every sum of its statements, and the totals.
std::vector<PageFigure> pageFigures(const Determination& determination, const Words& words);

/// The figures of all that is due, in the order of the rows.
std::vector<PageCode::Figure> figuresDue(const Determination& determination);

/// What the pages carry: of a result all that is due, of many figures what they come to together and the totals; of a decision the one row, of a statement its sums of money.
PageCode codeOfResult(const Determination& determination);
PageCode codeOfDecision(const Row& row, const Determination& determination);
PageCode codeOfStatement(const StatementResult& statement, const Determination& determination);

}  // namespace huimin::report
