#pragma once
#include <string>
#include <vector>

#include "app/cli/layout.h"
#include "core/text/sentence.h"

namespace huimin::cli {

/// How a stretch of text stands out where there is colour; where there is none, its words and marks must do.
enum class Style { Plain, Strong, Good, Doubt, Faint };

/// A page for a terminal, written from top to bottom.
class Page {
public:
    explicit Page(Layout layout) : m_layout(layout) {}

    const Layout& layout() const { return m_layout; }
    const std::string& in(const Bilingual& text) const { return text.in(m_layout.language); }
    std::string in(const Sentence& sentence, std::initializer_list<SentencePart> parts = {}) const;

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
    /// What goes between two things listed in a sentence, and after what is said of someone.
    std::string comma() const;
    std::string colon() const;
    std::string joined(const std::vector<std::string>& texts) const;
    const std::string& text() const { return m_text; }

private:
    Layout m_layout;
    std::string m_text;
};

}  // namespace huimin::cli
