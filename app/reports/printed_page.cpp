#include "app/reports/printed_page.h"

namespace huimin::reports {

void PrintedPage::add(const PrintedPage& other, QPointF by)
{
    for (const PlacedLine& line : other.lines)
        lines.push_back({line.line.translated(by), line.thickness});
    for (const PlacedText& text : other.texts)
        texts.push_back({text.at + by, text.text, text.letters});
    for (const PlacedCode& code : other.codes)
        codes.push_back({code.place.translated(by), code.code, code.dark});
}

}  // namespace huimin::reports
