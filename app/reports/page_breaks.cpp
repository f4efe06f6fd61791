#include "app/reports/page_breaks.h"

namespace huimin::reports {

namespace {

class PageFiller {
public:
    explicit PageFiller(qreal height) : m_height(height), m_pages(1) {}

    /// Pieces from one up to another that stay together.
    void add(const Pieces& pieces, std::size_t from, std::size_t to)
    {
        if (!isAtTop() && heightOf(pieces, from, to) > m_height - m_used)
            turnPage();
        for (std::size_t i = from; i < to; ++i)
            add(pieces[i]);
    }

    std::vector<PrintedPage> take() { return std::move(m_pages); }

private:
    bool isAtTop() const { return m_used == 0; }

    static qreal heightOf(const Pieces& pieces, std::size_t from, std::size_t to)
    {
        qreal height = 0;
        for (std::size_t i = from; i < to; ++i)
            height += pieces[i].before + pieces[i].height;
        return height;
    }

    void add(const Piece& piece)
    {
        if (!isAtTop() && m_used + piece.before + piece.height > m_height)
            turnPage();
        if (!isAtTop())
            m_used += piece.before;
        else if (piece.titles)
            place(*piece.titles);
        place(piece);
    }

    void place(const Piece& piece)
    {
        m_pages.back().add(piece.things, {0, m_used});
        m_used += piece.height;
    }

    void turnPage()
    {
        m_pages.emplace_back();
        m_used = 0;
    }

    const qreal m_height;
    qreal m_used = 0;
    std::vector<PrintedPage> m_pages;
};

}  // namespace

std::vector<PrintedPage> breakIntoPages(const Pieces& pieces, qreal height)
{
    PageFiller filler(height);
    for (std::size_t from = 0; from < pieces.size();) {
        std::size_t to = from + 1;
        while (to < pieces.size() && pieces[to - 1].keepsNext)
            ++to;
        filler.add(pieces, from, to);
        from = to;
    }
    return filler.take();
}

}  // namespace huimin::reports
