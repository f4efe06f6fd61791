#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace huimin {

/// The cells of rows as a spreadsheet hands them over as text: parted by tabs, or by commas where there is no tab; a cell in double
/// quotes may hold ends of lines. Blanks around a cell are left out.
std::vector<std::vector<std::string>> spreadsheetRows(std::string_view text);

}  // namespace huimin
