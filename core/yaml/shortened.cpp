#include "core/yaml/shortened.h"

namespace huimin::yaml {

std::string shortened(const std::string& text)
{
    constexpr std::size_t longest = 60;
    if (text.size() <= longest)
        return text;
    std::size_t cut = longest;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80)
        --cut;
    return text.substr(0, cut) + "…";
}

}  // namespace huimin::yaml
