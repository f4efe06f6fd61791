#pragma once
#include "app/cli/columns.h"
#include "app/cli/page.h"
#include "core/determination/determination.h"

namespace huimin::cli {

/// Rows that are told together, because they are of the same benefit and say the same of several subjects.
struct RowGroup {
    std::vector<const Row*> rows;  ///< at least one

    const Row& first() const { return *rows.front(); }
    std::string subjects(const Page& page) const;
};

/// The lines that stand in columns: benefit, whom it is for, amount and unit.
class RowTable {
public:
    RowTable(Page& page, const Determination& determination);

    void measure(const RowGroup& group);
    void write(const RowGroup& group, const std::string& mark, Style style);

    /// Where what is said about a row begins.
    static constexpr int detailIndent = 6;

private:
    std::vector<std::string> cellsOf(const RowGroup& group) const;

    Page& m_page;
    const Determination& m_determination;
    Columns m_columns;
};

}  // namespace huimin::cli
