#pragma once
#include "app/reports/page_fonts.h"
#include "app/reports/printed_page.h"
#include "core/base/bilingual.h"
#include "core/report/printout.h"

namespace huimin::reports {

/// What stands on every page around its text: the warning and, from the second page on, the title above it; the versions and the page's
/// number below it.
class PageFrame {
public:
    PageFrame(const report::Printout& printout, Language language, const PageFonts& fonts);

    // The part of the page that is for text.
    qreal top() const { return m_top; }
    qreal bottom() const { return m_bottom; }

    /// Adds itself to a page; pages count from 1.
    void placeOn(PrintedPage& page, int number, int pages) const;

private:
    void placeHead(PrintedPage& page, int number) const;
    void placeFoot(PrintedPage& page, int number, int pages) const;

    const report::Printout& m_printout;
    Language m_language;
    const PageFonts& m_fonts;
    std::string m_footer;
    qreal m_top = 0;
    qreal m_bottom = 0;
};

}  // namespace huimin::reports
