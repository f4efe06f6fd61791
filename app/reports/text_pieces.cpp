#include "app/reports/text_pieces.h"

#include <algorithm>

#include "app/reports/paper.h"
#include "app/reports/wrapped_text.h"

namespace huimin::reports {

namespace {

/// How a text is set.
struct Setting {
    Letters letters = Letters::Body;
    qreal indent = 0;
    qreal before = 0;
    Alignment alignment = Alignment::Left;
};

/// A piece for each line of a text; which the first is.
std::size_t addLines(Pieces& to, const std::string& text, const Setting& setting, const PageFonts& fonts)
{
    const std::size_t first = to.size();
    const WrappedText wrapped(text, setting.letters, paper::textWidth - setting.indent, fonts);
    for (std::size_t i = 0; i < wrapped.lineCount(); ++i) {
        Piece piece;
        piece.height = lineHeight(setting.letters);
        piece.before = i == 0 ? setting.before : 0;
        piece.keepsNext = i + 1 < wrapped.lineCount() && (i == 0 || i + 2 == wrapped.lineCount());
        wrapped.place(piece.things, {setting.indent, 0}, setting.alignment, i, 1);
        to.push_back(std::move(piece));
    }
    return first;
}

Letters lettersOf(report::Paragraph::Kind kind)
{
    switch (kind) {
    case report::Paragraph::Kind::Plain: return Letters::Body;
    case report::Paragraph::Kind::Important: return Letters::Strong;
    case report::Paragraph::Kind::Faint: return Letters::Faint;
    }
    return Letters::Body;
}

}  // namespace

void addTitle(Pieces& to, const report::Printout& printout, const PageFonts& fonts)
{
    addLines(to, printout.title, {Letters::Title, 0, 300, Alignment::Centre}, fonts);
    if (!printout.number.empty())
        addLines(to, printout.number, {Letters::Body, 0, 100, Alignment::Right}, fonts);
    for (Piece& piece : to)
        piece.keepsNext = true;
}

void addHeading(Pieces& to, const report::Heading& heading, const PageFonts& fonts)
{
    for (std::size_t i = addLines(to, heading.text, {Letters::Heading, 0, 350}, fonts); i < to.size(); ++i)
        to[i].keepsNext = true;
}

void addParagraph(Pieces& to, const report::Paragraph& paragraph, const PageFonts& fonts)
{
    addLines(to, paragraph.text, {lettersOf(paragraph.kind), 0, 160}, fonts);
}

void addItems(Pieces& to, const report::ItemList& list, const PageFonts& fonts)
{
    const Letters letters = Letters::Body;
    qreal widest = 0;
    for (const auto& item : list.items)
        widest = std::max(widest, WrappedText(item.mark, letters, paper::textWidth, fonts).longest());
    const qreal indent = widest > 0 ? widest + 200 : 0;
    for (const auto& item : list.items) {
        const std::size_t first = addLines(to, item.text, {letters, indent, 60}, fonts);
        WrappedText(item.mark, letters, indent, fonts).place(to[first].things, {0, 0});
    }
}

}  // namespace huimin::reports
