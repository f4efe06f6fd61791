#pragma once
#include <QString>
#include <string>
#include <vector>

#include "app/reports/printed_page.h"

namespace huimin::reports {

enum class Alignment { Left, Centre, Right };

/// A text broken into lines of a width; a line break in it stays one. Nothing is ever cut off: what is too long for a line is
/// continued on the next.
class WrappedText {
public:
    WrappedText(const std::string& text, Letters letters, qreal width, const PageFonts& fonts);

    std::size_t lineCount() const { return m_lines.size(); }
    qreal height() const { return static_cast<qreal>(m_lines.size()) * lineHeight(m_letters); }
    /// Of the longest line.
    qreal longest() const;

    /// Sets so many lines, beginning with one, below each other.
    void place(PrintedPage& on, QPointF at, Alignment alignment, std::size_t from, std::size_t count) const;
    void place(PrintedPage& on, QPointF at, Alignment alignment = Alignment::Left) const { place(on, at, alignment, 0, lineCount()); }

private:
    struct Line {
        QString text;
        qreal width;
    };
    Letters m_letters;
    qreal m_width;
    std::vector<Line> m_lines;  ///< at least one, which may be empty
};

}  // namespace huimin::reports
