#include "core/base/diagnostic.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

namespace huimin {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// What a terminal draws two cells wide (Unicode's East Asian Width W and F, in whole blocks) and no cell wide.
constexpr std::array wide{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},
                          Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
                          Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
                          Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};
constexpr std::array invisible{Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0xFE00, 0xFE0F},
                               Range{0xFEFF, 0xFEFF}};

template <std::size_t N> bool isIn(const std::array<Range, N>& ranges, char32_t character)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](Range range) { return range.first <= character && character <= range.last; });
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The character at `at`, and `at` moved past it. A broken byte counts as one character.
char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t character = more == 0 ? lead : lead & (0x3Fu >> more);
    for (int i = 0; i < more && at < text.size() && isContinuation(text[at]); ++i)
        character = (character << 6) | (static_cast<unsigned char>(text[at++]) & 0x3Fu);
    return character;
}

/// What takes as much room as the character: a tab stays a tab, so that it ends at the same stop.
std::string_view blankFor(char32_t character)
{
    if (character == '\t')
        return "\t";
    if (isIn(invisible, character))
        return "";
    return isIn(wide, character) ? "  " : " ";
}

std::string caretUnder(std::string_view line, int column)
{
    std::string caret;
    std::size_t at = 0;
    for (int i = 1; i < column && at < line.size(); ++i)
        caret += blankFor(nextCharacter(line, at));
    return caret + '^';
}

/// The line as it may go to a terminal: a control character could move the cursor or change the colours.
std::string printable(std::string line)
{
    for (char& byte : line) {
        const auto code = static_cast<unsigned char>(byte);
        if ((code < 0x20 && byte != '\t') || code == 0x7F)
            byte = '?';
    }
    return line;
}

std::string placeText(const SourcePlace& place)
{
    if (place.file.empty())
        return {};
    if (place.line == 0)
        return place.file + ": ";
    return place.file + ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ": ";
}

std::string severityText(Diagnostic::Severity severity, Language language)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return {};
    case Diagnostic::Severity::Warning:
        return language == Language::Zh ? "警告：" : "warning: ";
    }
    return {};
}

std::string suggestionText(const std::string& suggestion, Language language)
{
    return language == Language::Zh ? "是否想写 “" + suggestion + "”？" : "did you mean “" + suggestion + "”?";
}

} // namespace

bool hasErrors(const Diagnostics& diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& one) { return one.severity == Diagnostic::Severity::Error; });
}

void append(Diagnostics& to, Diagnostics more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string toText(const Diagnostic& diagnostic, Language language)
{
    std::string text =
        placeText(diagnostic.place) + severityText(diagnostic.severity, language) + diagnostic.message.in(language);
    if (!diagnostic.line.empty()) {
        text += '\n' + printable(diagnostic.line);
        if (diagnostic.place.column > 0)
            text += '\n' + caretUnder(diagnostic.line, diagnostic.place.column);
    }
    if (!diagnostic.suggestion.empty())
        text += '\n' + suggestionText(diagnostic.suggestion, language);
    return text;
}

} // namespace huimin
