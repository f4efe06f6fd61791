#include "app/cli/page.h"

#include "app/cli/cell_text.h"

namespace huimin::cli {

namespace {

const char* colourOf(Style style)
{
    switch (style) {
    case Style::Plain: return "";
    case Style::Strong: return "\033[1m";
    case Style::Good: return "\033[32m";
    case Style::Doubt: return "\033[33m";
    case Style::Faint: return "\033[2m";
    }
    return "";
}

}  // namespace

std::string Page::styled(const std::string& text, Style style) const
{
    if (!m_layout.colour || style == Style::Plain)
        return text;
    return colourOf(style) + text + "\033[0m";
}

void Page::rule()
{
    for (int i = 0; i < m_layout.width; ++i)
        m_text += "─";
    m_text += '\n';
}

void Page::twoEnds(const std::string& left, const std::string& right, Style style)
{
    const int between = m_layout.width - cellsOf(left) - cellsOf(right);
    if (between < 2) {
        paragraph(left, 0, style);
        line(right);
        return;
    }
    m_text += styled(left, style) + std::string(static_cast<std::size_t>(between), ' ') + right + '\n';
}

void Page::heading(const std::string& text, Style style)
{
    blank();
    line(text, style);
}

void Page::line(const std::string& text, Style style)
{
    m_text += styled(text, style) + '\n';
}

void Page::paragraph(const std::string& text, int indent, Style style, const std::string& lead)
{
    std::string before = padRight(lead, indent);
    for (const std::string& part : wrapped(text, m_layout.width - indent)) {
        line(before + styled(part, style));
        before.assign(static_cast<std::size_t>(indent), ' ');
    }
}

void Page::items(const std::vector<std::string>& things, const std::string& gap, int indent)
{
    std::string current;
    for (const std::string& thing : things) {
        if (!current.empty() && indent + cellsOf(current + gap + thing) > m_layout.width) {
            paragraph(current, indent);
            current.clear();
        }
        current += (current.empty() ? "" : gap) + thing;
    }
    if (!current.empty())
        paragraph(current, indent);
}

}  // namespace huimin::cli
