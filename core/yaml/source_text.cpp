#include <algorithm>

#include "core/yaml/node.h"

namespace huimin::yaml {

namespace {

constexpr std::size_t blockSize = 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), beginsCharacter));
}

}  // namespace

SourceText::SourceText(std::string file, std::string text) : m_file(std::move(file)), m_text(std::move(text))
{
    m_lineStarts.push_back(m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    for (std::size_t at = m_text.find('\n'); at != std::string::npos; at = m_text.find('\n', at + 1))
        m_lineStarts.push_back(at + 1);
    m_charactersBeforeBlock.push_back(0);
    for (std::size_t at = 0; at + blockSize <= m_text.size(); at += blockSize)
        m_charactersBeforeBlock.push_back(m_charactersBeforeBlock.back() +
                                          charactersIn(std::string_view(m_text).substr(at, blockSize)));
}

std::size_t SourceText::charactersBefore(std::size_t offset) const
{
    const std::size_t block = offset / blockSize;
    const std::size_t start = block * blockSize;
    return m_charactersBeforeBlock[block] + charactersIn(std::string_view(m_text).substr(start, offset - start));
}

SourcePlace SourceText::placeAt(std::size_t offset) const
{
    offset = std::clamp(offset, m_lineStarts.front(), m_text.size());
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const std::size_t lineStart = *std::prev(next);
    // Most lines are short: counted out there and then.
    const std::size_t characters = offset - lineStart <= blockSize
                                       ? charactersIn(std::string_view(m_text).substr(lineStart, offset - lineStart))
                                       : charactersBefore(offset) - charactersBefore(lineStart);
    return {m_file, static_cast<int>(next - m_lineStarts.begin()), static_cast<int>(characters) + 1};
}

std::string SourceText::line(int number) const
{
    if (number < 1 || static_cast<std::size_t>(number) > m_lineStarts.size())
        return {};
    const std::size_t start = m_lineStarts[static_cast<std::size_t>(number) - 1];
    std::size_t end = std::min(m_text.find('\n', start), m_text.size());
    if (end > start && m_text[end - 1] == '\r')
        --end;
    return m_text.substr(start, end - start);
}

}  // namespace huimin::yaml
