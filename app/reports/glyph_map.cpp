#include "app/reports/glyph_map.h"

#include <algorithm>
#include <iterator>

namespace huimin::reports {

namespace {

/// The most entries a section may have.
constexpr std::ptrdiff_t perSection = 100;

std::string hex(unsigned number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0').toUpper().toStdString();
}

std::string entry(unsigned code, const QString& text)
{
    std::string line = "<" + hex(code) + "> <";
    for (const QChar unit : text)
        line += hex(unit.unicode());
    return line + ">\n";
}

}  // namespace

std::string toUnicodeStream(const GlyphMap& map)
{
    std::string text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (auto from = map.begin(); from != map.end();) {
        const auto count = std::min(std::distance(from, map.end()), perSection);
        text += std::to_string(count) + " beginbfchar\n";
        for (auto end = std::next(from, count); from != end; ++from)
            text += entry(from->first, from->second);
        text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace huimin::reports
