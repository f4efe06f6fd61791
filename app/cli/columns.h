#pragma once
#include <string>
#include <vector>

namespace huimin::cli {

/// Columns of a table, as wide as what stands in them. One may stretch: it takes what the others leave, and wraps.
class Columns {
public:
    struct Column {
        bool right = false;      ///< numbers stand at the right of their column
        bool stretches = false;
        int most = 1000;         ///< wider cells wrap
    };

    Columns(std::vector<Column> columns, int width);

    /// To be called with every row before any is set.
    void measure(const std::vector<std::string>& cells);
    /// The lines of one row, without blanks at their ends.
    std::vector<std::string> lines(const std::vector<std::string>& cells) const;

    /// The cells that all columns take together, once they are measured; of columns none of which stretches.
    int taken() const;

private:
    int widthOf(std::size_t column) const;

    std::vector<Column> m_columns;
    std::vector<int> m_widths;
    int m_width;
};

}  // namespace huimin::cli
