#include "core/yaml/extent.h"

#include <algorithm>

namespace huimin::yaml {

bool isBlankOrBreak(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

std::size_t skipBlanks(std::string_view text, std::size_t from)
{
    while (from < text.size() && (text[from] == ' ' || text[from] == '\t'))
        ++from;
    return from;
}

std::size_t skipToContent(std::string_view text, std::size_t from)
{
    while (from < text.size()) {
        if (isBlankOrBreak(text[from]))
            ++from;
        else if (text[from] == '#')
            from = std::min(text.find('\n', from), text.size());
        else
            return from;
    }
    return from;
}

std::size_t lineStart(std::string_view text, std::size_t at)
{
    const std::size_t lineBreak = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    if (lineBreak != std::string_view::npos)
        return lineBreak + 1;
    return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

std::size_t lineEnd(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos)
        return text.size();
    return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::optional<std::size_t> plainEnd(std::string_view text, std::size_t begin, std::string_view value)
{
    std::size_t end = begin;
    std::size_t at = begin;
    for (const char character : value) {
        if (isBlankOrBreak(character))
            continue;
        while (at < text.size() && isBlankOrBreak(text[at]))
            ++at;
        if (at >= text.size() || text[at] != character)
            return std::nullopt;
        end = ++at;
    }
    return end;
}

std::optional<std::size_t> quotedEnd(std::string_view text, std::size_t begin)
{
    const char quote = text[begin];
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        const bool doubled = quote == '\'' && text[at] == '\'' && at + 1 < text.size() && text[at + 1] == '\'';
        if (doubled || (quote == '"' && text[at] == '\\'))
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return std::nullopt;
}

std::size_t findUnclosedQuote(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    while ((at = skipToContent(text, at)) < text.size()) {
        if (text[at] == '"' || text[at] == '\'') {
            const auto end = quotedEnd(text, at);
            if (!end)
                return at;
            at = *end;
        } else if (std::string_view(",[]{}").find(text[at]) != std::string_view::npos) {
            ++at;
        } else {
            at = std::min(text.find_first_of(" \t\r\n,[]{}", at), text.size());
        }
    }
    return from;
}

std::size_t propertyEnd(std::string_view text, std::size_t begin)
{
    const bool verbatimTag = text.substr(begin).starts_with("!<");
    const std::string_view stops = verbatimTag ? " \t\r\n" : " \t\r\n,[]{}";
    return std::min(text.find_first_of(stops, begin + 1), text.size());
}

namespace {

/// What follows the `|` or `>` of a block scalar.
struct BlockHeader {
    std::size_t end = 0;
    int explicitIndent = 0;
    bool keep = false;
};

BlockHeader readBlockHeader(std::string_view text, std::size_t begin)
{
    BlockHeader header{begin + 1};
    while (header.end < text.size() &&
           std::string_view("+-123456789").find(text[header.end]) != std::string_view::npos) {
        const char indicator = text[header.end++];
        if (indicator == '+')
            header.keep = true;
        else if (indicator != '-')
            header.explicitIndent = indicator - '0';
    }
    return header;
}

}  // namespace

std::size_t blockScalarEnd(std::string_view text, std::size_t begin, int parentColumn)
{
    const BlockHeader header = readBlockHeader(text, begin);
    const bool detect = header.explicitIndent == 0;
    int indent = std::max(parentColumn, 0) + (detect ? 1 : header.explicitIndent);
    std::size_t end = header.end;
    bool found = false;
    for (std::size_t line = nextLine(text, begin); line < text.size(); line = nextLine(text, line)) {
        const std::size_t content = std::min(text.find_first_not_of(' ', line), text.size());
        const std::size_t stop = lineEnd(text, line);
        const int column = static_cast<int>(content - line);
        if (detect && !found)  // the parser lets a longer blank line before the text raise the indentation, too
            indent = std::max(indent, column);
        const bool blank = content >= stop && (!found || column <= indent);
        if (!blank && column < indent)
            break;
        found = found || !blank;
        const bool kept = header.keep && stop < text.size();
        if (!blank || kept)
            end = stop;
    }
    return end;
}

}  // namespace huimin::yaml
