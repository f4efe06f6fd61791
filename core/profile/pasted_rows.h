#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/profile/fact_entry.h"

namespace huimin {

/// Rows pasted from a spreadsheet, as items of a list to be.
struct PastedRows {
    struct Cell {
        const Fact* fact = nullptr;
        std::string text;          ///< as pasted, blanks around it left out
        FactEntry entry;           ///< of a cell that means something
        Bilingual problem;         ///< of one that does not
    };
    struct Item {
        int row = 0;               ///< from 1, in what was pasted
        std::vector<Cell> cells;
    };
    std::vector<Item> items;       ///< one for each row that holds anything, but a header
    /// What a person has to know: cells that mean nothing, columns nobody knows, rows without an item.
    std::vector<Bilingual> remarks;
};

/// Reads cells parted by tabs, or by commas where there is no tab. A header (labels of facts in either language, or their ids) tells
/// what the columns are; without one the column of ID numbers and the first column of other texts (the name) are found by what
/// stands in them. No row is left out but empty ones and the header.
PastedRows readPastedRows(const Fact& list, std::string_view text);

}  // namespace huimin
