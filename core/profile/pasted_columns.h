#pragma once
#include <string>
#include <vector>

#include "core/catalogue/fact.h"

namespace huimin {

/// Which fact each column of pasted rows holds; null for a column that holds none anybody knows.
using PastedColumns = std::vector<const Fact*>;

/// By a row of headings: labels of facts in either language, or their ids. All null where it is no such row.
PastedColumns columnsByHeader(const Fact& list, const std::vector<std::string>& header);

/// Finds the column of ID numbers by what stands in it, where no heading named it: offices call them by many names.
void findIdColumn(const Fact& list, const std::vector<std::vector<std::string>>& rows, PastedColumns& columns);

/// By what stands in them: the column of ID numbers, and the first column of other texts (the name).
PastedColumns columnsByContent(const Fact& list, const std::vector<std::vector<std::string>>& rows);

/// A text as it is compared: blanks, case and the width of its characters do not matter.
std::string comparable(const std::string& text);

}  // namespace huimin
