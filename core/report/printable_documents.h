#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "core/determination/comparison.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// A document that can be printed of a case.
struct PrintableDocument {
    enum class Kind { Result, Statement, Receipt, ToldOnce, Survey, Decision };
    Kind kind = Kind::Result;
    std::string title;      ///< of a decision with the benefit and whom it is about
    std::size_t index = 0;  ///< of a decision the row, of a statement or receipt the statement
};

/// What can be printed of a case, in the order people ask for it. `since` (may be null) is the same case from an earlier day to the day of
/// the determination: with it reductions and stops are told too.
std::vector<PrintableDocument> printableDocuments(const Determination& determination, const Comparison* since, const Words& words);

/// One of these documents.
Printout printoutOf(const PrintableDocument& document, const Determination& determination, const Comparison* since, const Office& office,
                    const Words& words);

}  // namespace huimin::report
