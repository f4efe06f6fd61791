#include "core/feel/builtins/unicode.h"

#include <utf8proc.h>

#include <array>

namespace huimin::feel {

namespace {

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

template <utf8proc_int32_t (*Map)(utf8proc_int32_t)>
std::string mapped(const std::string& text)
{
    std::string result;
    result.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        utf8proc_int32_t character = 0;
        const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
        const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &character);
        if (length <= 0) {
            result += text[at++];
            continue;
        }
        std::array<utf8proc_uint8_t, 4> encoded{};
        const auto size = utf8proc_encode_char(Map(character), encoded.data());
        result.append(encoded.begin(), encoded.begin() + size);
        at += static_cast<std::size_t>(length);
    }
    return result;
}

}  // namespace

std::size_t characterCount(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += !continues(c);
    return count;
}

std::size_t byteOfCharacter(std::string_view text, std::size_t index)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!continues(text[at]) && index-- == 0)
            return at;
    }
    return text.size();
}

std::string upperCase(const std::string& text)
{
    return mapped<utf8proc_toupper>(text);
}

std::string lowerCase(const std::string& text)
{
    return mapped<utf8proc_tolower>(text);
}

}  // namespace huimin::feel
