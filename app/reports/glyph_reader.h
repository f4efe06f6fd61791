#pragma once
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

namespace huimin::reports {

/// A glyph as the content of a PDF's page names it: by the name of a font, and a number in that font.
struct ShownGlyph {
    std::string font;
    unsigned code = 0;
};

/// Reads the glyphs that a page shows, in their order. As Qt writes them: a font is chosen by Tf, strings of two-byte numbers are shown by Tj.
class GlyphReader : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const QPDFTokenizer::Token& token) override;
    const std::vector<ShownGlyph>& glyphs() const { return m_glyphs; }

private:
    void show(const std::string& string);

    std::vector<ShownGlyph> m_glyphs;
    std::string m_font;
    std::string m_lastName;
    std::string m_lastString;
};

}  // namespace huimin::reports
