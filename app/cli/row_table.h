#pragma once
#include "app/cli/columns.h"
#include "app/cli/page.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// Rows of one benefit and route that are told together: what is said about them is said once.
struct RowGroup {
    std::vector<const Row*> rows;  ///< at least one

    const Row& first() const { return *rows.front(); }
};

/// The rows in groups by their route, in the order of the first of each.
std::vector<RowGroup> groupsOf(const std::vector<const Row*>& rows);

/// The lines that stand in columns: benefit, whom it is for, amount and unit. Subjects whose amounts are the same share a line.
class RowTable {
public:
    RowTable(Page& page, const Determination& determination);

    void measure(const RowGroup& group);
    void write(const RowGroup& group, const std::string& mark, Style style);

    /// Where what is said about a row begins.
    static constexpr int detailIndent = 6;

private:
    std::vector<std::vector<std::string>> cellsOf(const RowGroup& group) const;

    Page& m_page;
    const Determination& m_determination;
    Columns m_columns;
};

}  // namespace huimin::cli
