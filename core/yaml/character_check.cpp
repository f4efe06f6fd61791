#include "core/yaml/character_check.h"

#include <array>
#include <cstdio>

#include "core/yaml/complaint.h"
#include "core/yaml/yaml_sentences.h"

namespace huimin::yaml {

namespace {

unsigned byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

/// The second byte of a character has a narrower range after some first bytes: no overlong forms, no surrogates,
/// nothing above U+10FFFF.
bool secondByteFits(unsigned first, unsigned second)
{
    const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

bool isControl(unsigned byte)
{
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
}

std::string codePointName(unsigned codePoint)
{
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "U+%04X", codePoint);
    return name.data();
}

/// What is wrong with the character at `at`, if anything.
std::optional<Bilingual> faultAt(std::string_view text, std::size_t at)
{
    const unsigned byte = byteAt(text, at);
    if (byte == 0)
        return fill(sentences::nul);
    if (byte == '\r' && byteAt(text, at + 1) != '\n')
        return fill(sentences::loneCarriageReturn);
    if (isControl(byte))
        return fill(sentences::controlCharacter, {codePointName(byte)});
    if (byte < 0x80)
        return std::nullopt;
    if (characterLength(text, at) == 0)
        return fill(sentences::invalidUtf8);
    return std::nullopt;
}

}  // namespace

std::size_t characterLength(std::string_view text, std::size_t at)
{
    const unsigned first = byteAt(text, at);
    if (first < 0x80)
        return at < text.size() ? 1 : 0;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || !secondByteFits(first, byteAt(text, at + 1)))
        return 0;
    for (std::size_t next = 2; next < length; ++next)
        if ((byteAt(text, at + next) & 0xC0) != 0x80)
            return 0;
    return length;
}

std::optional<Diagnostic> checkCharacters(const SourceText& source)
{
    const std::string& text = source.text();
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F) {  // nearly all of most files
            ++at;
            continue;
        }
        if (auto fault = faultAt(text, at))
            return complaintAt(source, at, std::move(*fault));
        at += characterLength(text, at);
    }
    return std::nullopt;
}

}  // namespace huimin::yaml
