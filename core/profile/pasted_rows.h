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
    std::vector<Item> items;       ///< one for each row that holds a fact
    /// What a person has to know: cells that mean nothing, columns nobody knows, rows that hold no fact.
    std::vector<Bilingual> remarks;
};

/// Reads the rows of a spreadsheet. A header tells what the columns are, whatever title stands above it and however often it comes
/// again; without one that is found by what stands in them. No row is left out without a word but empty ones and headers.
PastedRows readPastedRows(const Fact& list, std::string_view text);

}  // namespace huimin
