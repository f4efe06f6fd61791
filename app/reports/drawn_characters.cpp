#include "app/reports/drawn_characters.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace huimin::reports {

namespace {

/// The fewest characters that can be told apart by a cursor: what a glyph stands for at most, unless it is a ligature.
struct Cluster {
    int from;
    int length;
};

std::vector<Cluster> clustersOf(const QTextLayout& layout, int length)
{
    std::vector<Cluster> clusters;
    for (int from = 0; from < length;) {
        const int to = layout.nextCursorPosition(from);
        clusters.push_back({from, to - from});
        from = to;
    }
    return clusters;
}

qsizetype glyphsIn(const QList<QGlyphRun>& runs)
{
    qsizetype glyphs = 0;
    for (const QGlyphRun& run : runs)
        glyphs += run.glyphIndexes().size();
    return glyphs;
}

QStringList charactersOf(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto clusters = clustersOf(layout, static_cast<int>(text.size()));
    const qsizetype all = glyphsIn(line.glyphRuns());
    const bool isOneForOne = all == static_cast<qsizetype>(clusters.size());
    QStringList characters;
    for (const Cluster& cluster : clusters) {
        const qsizetype glyphs = isOneForOne ? 1 : glyphsIn(line.glyphRuns(cluster.from, cluster.length));
        for (qsizetype i = 0; i < glyphs; ++i)
            characters << (i == 0 ? text.mid(cluster.from, cluster.length) : QString());
    }
    // Letters that share a glyph (ﬁ) cannot be told apart: the line is found as a whole.
    if (characters.size() != all) {
        characters = QStringList(all);
        if (all > 0)
            characters.front() = text;
    }
    return characters;
}

}  // namespace

QStringList DrawnCharacters::of(const PrintedPage& page)
{
    QStringList characters;
    for (const PlacedText& text : page.texts)
        characters += of(text);
    return characters;
}

const QStringList& DrawnCharacters::of(const PlacedText& text)
{
    const std::pair key(static_cast<int>(text.letters), text.text);
    auto known = m_known.find(key);
    if (known == m_known.end())
        known = m_known.insert(key, charactersOf(text.text, m_fonts.of(text.letters)));
    return *known;
}

}  // namespace huimin::reports
