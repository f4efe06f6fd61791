#include "core/rulepack/scalar_stretches.h"

#include <algorithm>
#include <string_view>

namespace huimin {

namespace {

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// Goes through a scalar's text and its source side by side.
class Alignment {
public:
    explicit Alignment(const yaml::Node& scalar)
        : m_scalar(scalar), m_source(std::string_view(scalar.source->text()).substr(0, scalar.end)), m_at(scalar.begin)
    {
    }

    std::vector<FormulaStretch> stretches()
    {
        enter();
        const std::string_view text = m_scalar.text;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (!reach(text[i])) {
                add(i, m_scalar.begin);
                m_stretches.back().isOnePlace = true;
                break;
            }
            if (m_stretches.empty() || m_at - i != m_distance || startsLine())
                add(i, m_at);
            m_distance = m_at - i;
            pass(text[i]);
        }
        if (m_stretches.empty())
            add(0, m_scalar.begin);
        return std::move(m_stretches);
    }

private:
    /// Past the quote or the line of `|` or `>`.
    void enter()
    {
        if (!m_scalar.quoted || m_at >= m_source.size())
            return;
        m_quote = m_source[m_at];
        if (m_quote == '"' || m_quote == '\'')
            ++m_at;
        else
            m_at = std::min(m_source.find('\n', m_at), m_source.size() - 1) + 1;
    }

    /// Moves to where the character of the text stands; false where it does not stand there as itself.
    bool reach(char character)
    {
        if (isBlank(character) && m_at < m_source.size() && m_source[m_at] != character)
            return isBlank(m_source[m_at]);
        while (m_at < m_source.size() && m_source[m_at] != character && isBlank(m_source[m_at]))
            ++m_at;
        return m_at < m_source.size() && (m_source[m_at] == character || isEscaped(character));
    }

    bool isEscaped(char character) const
    {
        return m_quote == '"' && m_source[m_at] == '\\' && (character == '"' || character == '\\') &&
               m_at + 1 < m_source.size() && m_source[m_at + 1] == character;
    }

    void pass(char character)
    {
        const bool folded = isBlank(character) && m_source[m_at] != character;
        const bool doubled = m_quote == '\'' && character == '\'';
        const bool escaped = m_source[m_at] == '\\' && isEscaped(character);
        // A backslash that stands for itself is written twice, a quote behind one.
        m_at += doubled || escaped ? 2 : 1;
        while (folded && m_at < m_source.size() && isBlank(m_source[m_at]))
            ++m_at;
    }

    bool startsLine() const { return m_at > 0 && m_source[m_at - 1] == '\n'; }

    void add(std::size_t textAt, std::size_t sourceAt)
    {
        const SourcePlace place = m_scalar.source->placeAt(sourceAt);
        m_stretches.push_back({textAt, place.line, place.column, m_scalar.source->line(place.line), false});
    }

    const yaml::Node& m_scalar;
    std::string_view m_source;
    std::size_t m_at;
    std::size_t m_distance = 0;
    char m_quote = 0;
    std::vector<FormulaStretch> m_stretches;
};

}  // namespace

std::vector<FormulaStretch> stretchesOf(const yaml::Node& scalar)
{
    return Alignment(scalar).stretches();
}

}  // namespace huimin
