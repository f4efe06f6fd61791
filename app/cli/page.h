#pragma once
#include <string>
#include <vector>

#include "app/cli/layout.h"
#include "core/report/words.h"

namespace huimin::cli {

/// How a stretch of text stands out where there is colour; where there is none, its words and marks must do.
enum class Style { Plain, Strong, Good, Doubt, Faint };

/// A page for a terminal, written from top to bottom.
class Page {
public:
    explicit Page(Layout layout) : m_layout(layout), m_words(layout.language) {}

    const Layout& layout() const { return m_layout; }
    /// The words of the page's language.
    const report::Words& words() const { return m_words; }
    const std::string& in(const Bilingual& text) const { return m_words.in(text); }
    std::string in(const Sentence& sentence, std::initializer_list<SentencePart> parts = {}) const { return m_words.in(sentence, parts); }

    void blank() { m_text += '\n'; }
    void rule();
    /// One text at the left edge, one at the right; below one another where they do not fit.
    void twoEnds(const std::string& left, const std::string& right, Style style = Style::Plain);
    /// A blank line and a heading.
    void heading(const std::string& text, Style style = Style::Strong);
    void line(const std::string& text, Style style = Style::Plain);
    /// A text that wraps, every line of it indented; the first with `lead` in front.
    void paragraph(const std::string& text, int indent, Style style = Style::Plain, const std::string& lead = {});
    /// Things one after the other, wrapped between them.
    void items(const std::vector<std::string>& things, const std::string& gap, int indent);

    std::string styled(const std::string& text, Style style) const;
    std::string comma() const { return m_words.comma(); }
    std::string colon() const { return m_words.colon(); }
    std::string joined(const std::vector<std::string>& texts) const { return m_words.joined(texts); }
    const std::string& text() const { return m_text; }

private:
    Layout m_layout;
    report::Words m_words;
    std::string m_text;
};

}  // namespace huimin::cli
