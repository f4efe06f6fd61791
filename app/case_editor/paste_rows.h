#pragma once
#include <QString>

#include "app/document/case_document.h"

namespace huimin {

/// What came of pasting rows.
struct Pasting {
    std::size_t added = 0;
    std::string firstRecord;         ///< the path of the first item added
    std::vector<Bilingual> remarks;  ///< what could not be entered, row by row
};

/// Adds the rows of a spreadsheet to a list of the whole as one step to undo. An item nobody has said anything of yet (the one a new
/// case begins with) takes the first row. A cell that means nothing is kept in its field, to be mended.
Pasting pasteRows(CaseDocument& document, const GivenFact& list, const QString& text, const QString& what);

}  // namespace huimin
