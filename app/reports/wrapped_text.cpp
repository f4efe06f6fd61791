#include "app/reports/wrapped_text.h"

#include <QTextLayout>
#include <algorithm>

namespace huimin::reports {

namespace {

/// What of a line is drawn: neither the break nor the spaces it ends with.
QString drawnPart(const QString& text, const QTextLine& line)
{
    QString part = text.mid(line.textStart(), line.textLength());
    while (!part.isEmpty() && part.back().isSpace())
        part.chop(1);
    return part;
}

qreal shift(Alignment alignment, qreal room)
{
    switch (alignment) {
    case Alignment::Left: return 0;
    case Alignment::Centre: return room / 2;
    case Alignment::Right: return room;
    }
    return 0;
}

}  // namespace

WrappedText::WrappedText(const std::string& text, Letters letters, qreal width, const PageFonts& fonts) : m_letters(letters), m_width(width)
{
    QString unbroken = QString::fromStdString(text);
    unbroken.replace(u'\n', QChar::LineSeparator).replace(u'\t', u' ');
    QTextLayout layout(unbroken, fonts.of(letters));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        m_lines.push_back({drawnPart(unbroken, line), line.naturalTextWidth()});
    }
    layout.endLayout();
    if (m_lines.empty())
        m_lines.push_back({});
}

qreal WrappedText::longest() const
{
    return std::max_element(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) { return a.width < b.width; })->width;
}

void WrappedText::place(PrintedPage& on, QPointF at, Alignment alignment, std::size_t from, std::size_t count) const
{
    qreal y = at.y() + baseline(m_letters);
    for (std::size_t i = from; i < std::min(from + count, m_lines.size()); ++i, y += lineHeight(m_letters)) {
        const Line& line = m_lines[i];
        if (!line.text.isEmpty())
            on.texts.push_back({{at.x() + shift(alignment, m_width - line.width), y}, line.text, m_letters});
    }
}

}  // namespace huimin::reports
