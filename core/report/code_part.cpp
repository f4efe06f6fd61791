#include "core/report/code_part.h"

#include "core/report/check_letters.h"
#include "core/report/fingerprint_bytes.h"

namespace huimin::report {

namespace {

constexpr std::size_t payloadLetters = bitsOfPart / bitsOfLetter;
constexpr std::size_t checkLetters = lettersOfPart - payloadLetters;
constexpr std::uint64_t letterCount = 1U << bitsOfLetter;

using Letters = std::vector<std::optional<std::uint8_t>>;

/// Of the place too: parts that changed places do not fit.
std::uint64_t checkOf(std::uint64_t payload, std::size_t place)
{
    const Bytes bytes = fingerprintBytes(std::to_string(place) + " " + std::to_string(payload), 2);
    return (static_cast<std::uint64_t>(bytes[0]) << 8U | bytes[1]) >> 1U;
}

std::uint64_t valueOf(const Letters& letters, std::size_t from, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = from; i < from + count; ++i)
        value = value << bitsOfLetter | letters[i].value_or(0);
    return value;
}

}  // namespace

std::string lettersOfPayload(std::uint64_t payload, std::size_t place)
{
    return lettersOf(payload, payloadLetters) + lettersOf(checkOf(payload, place), checkLetters);
}

CodePart partOf(const Letters& letters, std::size_t place)
{
    CodePart part;
    part.payload = valueOf(letters, 0, payloadLetters);
    part.isSpoilt = valueOf(letters, payloadLetters, checkLetters) != checkOf(part.payload, place);
    for (const auto& letter : letters)
        part.isSpoilt = part.isSpoilt || !letter;
    return part;
}

std::optional<std::uint64_t> withOneLetterMended(const Letters& letters, std::size_t place, const std::function<bool(std::uint64_t)>& isPossible)
{
    std::optional<std::uint64_t> meant;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        Letters mended = letters;
        for (std::uint64_t value = 0; value < letterCount; ++value) {
            mended[i] = static_cast<std::uint8_t>(value);
            const CodePart part = partOf(mended, place);
            if (part.isSpoilt || !isPossible(part.payload) || meant == part.payload)
                continue;
            if (meant)
                return std::nullopt;
            meant = part.payload;
        }
    }
    return meant;
}

}  // namespace huimin::report
