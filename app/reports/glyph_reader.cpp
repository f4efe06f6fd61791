#include "app/reports/glyph_reader.h"

namespace huimin::reports {

void GlyphReader::handleToken(const QPDFTokenizer::Token& token)
{
    if (token.getType() == QPDFTokenizer::tt_name)
        m_lastName = token.getValue();
    else if (token.getType() == QPDFTokenizer::tt_string)
        m_lastString = token.getValue();
    else if (token.isWord("Tf"))
        m_font = m_lastName;
    else if (token.isWord("Tj"))
        show(m_lastString);
}

void GlyphReader::show(const std::string& string)
{
    for (std::size_t i = 0; i + 1 < string.size(); i += 2) {
        const auto high = static_cast<unsigned char>(string[i]);
        const auto low = static_cast<unsigned char>(string[i + 1]);
        m_glyphs.push_back({m_font, high * 256U + low});
    }
}

}  // namespace huimin::reports
