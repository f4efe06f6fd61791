#pragma once
#include "app/cli/columns.h"
#include "app/cli/page.h"
#include "core/report/row_groups.h"

namespace huimin::cli {

/// The lines that stand in columns: benefit, whom it is for, amount and unit. Subjects whose amounts are the same share a line.
class RowTable {
public:
    RowTable(Page& page, const Determination& determination);

    void measure(const report::RowGroup& group);
    void write(const report::RowGroup& group, const std::string& mark, Style style);

    /// Where what is said about a row begins.
    static constexpr int detailIndent = 6;

private:
    std::vector<std::vector<std::string>> cellsOf(const report::RowGroup& group) const;

    Page& m_page;
    const Determination& m_determination;
    Columns m_columns;
};

}  // namespace huimin::cli
