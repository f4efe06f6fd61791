#include "app/reports/page_frame.h"

#include <algorithm>

#include "app/reports/page_sentences.h"
#include "app/reports/paper.h"
#include "app/reports/wrapped_text.h"

namespace huimin::reports {

namespace {

constexpr qreal thin = 15;
constexpr qreal gap = 120;
constexpr qreal warningWidth = 7000;
constexpr qreal titleWidth = paper::textWidth - warningWidth - gap;
constexpr qreal numberWidth = 3000;
constexpr qreal footerWidth = paper::textWidth - numberWidth - gap;

std::string joinedLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

std::string titleWithNumber(const report::Printout& printout)
{
    return printout.number.empty() ? printout.title : printout.title + "  " + printout.number;
}

}  // namespace

PageFrame::PageFrame(const report::Printout& printout, Language language, const PageFonts& fonts)
    : m_printout(printout), m_language(language), m_fonts(fonts), m_footer(joinedLines(printout.footer))
{
    const WrappedText warning(printout.warning, Letters::SmallStrong, warningWidth, fonts);
    const WrappedText title(titleWithNumber(printout), Letters::Small, titleWidth, fonts);
    m_top = paper::top + std::max(warning.height(), title.height()) + 3 * gap;
    m_bottom = paper::bottom - WrappedText(m_footer, Letters::Small, footerWidth, fonts).height() - 2 * gap;
}

void PageFrame::placeOn(PrintedPage& page, int number, int pages) const
{
    placeHead(page, number);
    placeFoot(page, number, pages);
}

void PageFrame::placeHead(PrintedPage& page, int number) const
{
    const QPointF at(paper::left + titleWidth + gap, paper::top);
    WrappedText(m_printout.warning, Letters::SmallStrong, warningWidth, m_fonts).place(page, at, Alignment::Right);
    if (number == 1)
        return;
    WrappedText(titleWithNumber(m_printout), Letters::Small, titleWidth, m_fonts).place(page, {paper::left, paper::top});
    page.addLine(paper::left, m_top - 2 * gap, paper::right, m_top - 2 * gap, thin);
}

void PageFrame::placeFoot(PrintedPage& page, int number, int pages) const
{
    const qreal y = m_bottom + 2 * gap;
    page.addLine(paper::left, y - gap, paper::right, y - gap, thin);
    WrappedText(m_footer, Letters::Small, footerWidth, m_fonts).place(page, {paper::left, y});
    const std::string pageOf = fill(sentences::pageOf, {number, pages}).in(m_language);
    WrappedText(pageOf, Letters::Small, numberWidth, m_fonts).place(page, {paper::right - numberWidth, y}, Alignment::Right);
}

}  // namespace huimin::reports
