#include "app/reports/page_layout.h"

#include "app/reports/closing_piece.h"
#include "app/reports/form_pieces.h"
#include "app/reports/page_breaks.h"
#include "app/reports/page_frame.h"
#include "app/reports/paper.h"
#include "app/reports/table_pieces.h"
#include "app/reports/text_pieces.h"

namespace huimin::reports {

namespace {

/// Turns the blocks of a document into pieces, in their order.
class PieceSetter {
public:
    PieceSetter(const report::Printout& printout, Language language, const PageFonts& fonts)
        : m_printout(printout), m_language(language), m_fonts(fonts)
    {
        addTitle(m_pieces, printout, fonts);
        for (const report::Block& block : printout.blocks)
            std::visit(*this, block);
        // The code has its place beside the seal; where there is none, at the end.
        if (!m_isCodePlaced)
            append(m_trouble, addClosing(m_pieces, nullptr, printout.code, language, fonts));
    }

    void operator()(const report::Heading& heading) { addHeading(m_pieces, heading, m_fonts); }
    void operator()(const report::Paragraph& paragraph) { addParagraph(m_pieces, paragraph, m_fonts); }
    void operator()(const report::ItemList& list) { addItems(m_pieces, list, m_fonts); }
    void operator()(const report::Fields& fields) { addFields(m_pieces, fields, m_fonts); }
    void operator()(const report::Table& table) { addTable(m_pieces, table, m_fonts); }
    void operator()(const report::RuledLines& lines) { addRuledLines(m_pieces, lines); }
    void operator()(const report::Signatures& signatures) { addSignatures(m_pieces, signatures, m_language, m_fonts); }
    void operator()(const report::Seal& seal)
    {
        append(m_trouble, addClosing(m_pieces, &seal, m_isCodePlaced ? std::string() : m_printout.code, m_language, m_fonts));
        m_isCodePlaced = true;
    }

    const Pieces& pieces() const { return m_pieces; }
    const Diagnostics& trouble() const { return m_trouble; }

private:
    const report::Printout& m_printout;
    Language m_language;
    const PageFonts& m_fonts;
    Pieces m_pieces;
    Diagnostics m_trouble;
    bool m_isCodePlaced = false;
};

}  // namespace

Result<std::vector<PrintedPage>> layOut(const report::Printout& printout, Language language)
{
    const PageFonts fonts;
    const PageFrame frame(printout, language, fonts);
    const PieceSetter setter(printout, language, fonts);
    if (!setter.trouble().empty())
        return setter.trouble();
    const auto bodies = breakIntoPages(setter.pieces(), frame.bottom() - frame.top());
    std::vector<PrintedPage> pages(bodies.size());
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        pages[i].add(bodies[i], {paper::left, frame.top()});
        frame.placeOn(pages[i], static_cast<int>(i) + 1, static_cast<int>(bodies.size()));
    }
    return pages;
}

}  // namespace huimin::reports
