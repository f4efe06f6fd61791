#include "core/text/control_character.h"

namespace huimin {

bool hasControlCharacter(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0u;
        const auto third = at + 2 < text.size() ? static_cast<unsigned char>(text[at + 2]) : 0u;
        const bool isLow = byte < 0x20 || byte == 0x7f;
        const bool isHigh = byte == 0xc2 && next < 0xa0;
        const bool isDirection = byte == 0xe2 && ((next == 0x80 && third >= 0xaa && third <= 0xae) || (next == 0x81 && third >= 0xa6 && third <= 0xa9));
        if (isLow || isHigh || isDirection)
            return true;
    }
    return false;
}

}  // namespace huimin
