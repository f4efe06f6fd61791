#include "app/reports/column_widths.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace huimin::reports {

namespace {

/// Titles as short as this, in characters as wide as high, stay in one line.
constexpr int shortTitle = 6;

/// What stays in one line wherever it stands in a cell: a date, a sum.
qreal widestUnbroken(const QString& text, const QFontMetricsF& metrics)
{
    static const QRegularExpression unbroken(QStringLiteral("[0-9][0-9.,:-]*"));
    qreal widest = 0;
    for (auto match = unbroken.globalMatch(text); match.hasNext();)
        widest = std::max(widest, metrics.horizontalAdvance(match.next().captured()));
    return widest;
}

qreal longestLine(const QString& text, const QFontMetricsF& metrics)
{
    qreal longest = 0;
    for (const QString& line : text.split(u'\n'))
        longest = std::max(longest, metrics.horizontalAdvance(line));
    return longest;
}

/// What a column needs for a short title, for each of its amounts, and for the figures in its texts to stand in one line.
qreal neededBy(const report::Table& table, std::size_t column, qreal padding, const QFontMetricsF& metrics)
{
    const qreal title = metrics.horizontalAdvance(QString::fromStdString(table.columns[column].title));
    qreal widest = title <= shortTitle * metrics.horizontalAdvance(u'长') ? title : 0;
    for (const auto& row : table.rows) {
        const QString text = column < row.cells.size() ? QString::fromStdString(row.cells[column]) : QString();
        widest = std::max(widest, table.columns[column].isAmount ? longestLine(text, metrics) : widestUnbroken(text, metrics));
    }
    return widest + padding;
}

}  // namespace

std::vector<qreal> columnWidths(const report::Table& table, qreal width, qreal padding, const PageFonts& fonts)
{
    qreal shares = 0;
    for (const auto& column : table.columns)
        shares += std::max(1, column.share);
    // A little more than the text: what fits exactly may be broken by what rounding leaves.
    const QFontMetricsF metrics(fonts.of(Letters::CellStrong));
    std::vector<qreal> widths;
    std::vector<qreal> missing;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        widths.push_back(width * std::max(1, table.columns[i].share) / shares);
        missing.push_back(std::max<qreal>(0, neededBy(table, i, padding + 20, metrics) - widths[i]));
    }
    // The columns that lack nothing give what the others lack, but never more than a third of what they have.
    const qreal lacking = std::accumulate(missing.begin(), missing.end(), qreal(0));
    qreal givers = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        givers += missing[i] > 0 ? 0 : widths[i];
    if (lacking == 0 || lacking > givers / 3)
        return widths;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += missing[i] > 0 ? missing[i] : -lacking * widths[i] / givers;
    return widths;
}

}  // namespace huimin::reports
