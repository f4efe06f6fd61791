#include "app/rule_editor/place_in_text.h"

#include "core/base/cell_width.h"

namespace huimin {

std::size_t offsetAt(std::string_view text, int line, int column)
{
    std::size_t at = 0;
    for (int i = 1; i < line; ++i) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos)
            return text.size();
        at = end + 1;
    }
    for (int i = 1; i < column && at < text.size() && text[at] != '\n'; ++i)
        nextCharacter(text, at);
    return at;
}

}  // namespace huimin
