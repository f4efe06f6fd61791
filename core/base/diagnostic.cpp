#include "core/base/diagnostic.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include "core/base/cell_width.h"

namespace huimin {

namespace {

/// What takes as much room as the character: a tab stays a tab, so that it ends at the same stop.
std::string_view blankFor(char32_t character)
{
    if (character == '\t')
        return "\t";
    return std::string_view("  ").substr(0, static_cast<std::size_t>(cellsOf(character)));
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

void sortByPlace(Diagnostics& diagnostics)
{
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
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
