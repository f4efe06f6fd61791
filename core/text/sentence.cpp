#include "core/text/sentence.h"

#include <cstddef>
#include <vector>

namespace huimin {

namespace {

/// The place written at `open` ("{12}"): how many characters it takes and which part it asks for; nothing where
/// what stands there is no place.
struct Placeholder {
    std::size_t length = 0;
    std::size_t index = 0;
};

Placeholder placeholderAt(std::string_view text, std::size_t open)
{
    Placeholder found;
    std::size_t at = open + 1;
    while (at < text.size() && at < open + 4 && text[at] >= '0' && text[at] <= '9')
        found.index = found.index * 10 + static_cast<std::size_t>(text[at++] - '0');
    if (at > open + 1 && at < text.size() && text[at] == '}')
        found.length = at + 1 - open;
    return found;
}

std::string filled(std::string_view text, const std::vector<const std::string*>& parts)
{
    std::string result;
    std::size_t at = 0;
    while (at < text.size()) {
        const Placeholder place = text[at] == '{' ? placeholderAt(text, at) : Placeholder{};
        if (place.length > 0 && place.index < parts.size()) {
            result += *parts[place.index];
            at += place.length;
        } else {
            result += text[at++];
        }
    }
    return result;
}

} // namespace

Bilingual fill(const Sentence& sentence, std::initializer_list<SentencePart> parts)
{
    std::vector<const std::string*> zh;
    std::vector<const std::string*> en;
    for (const SentencePart& part : parts) {
        zh.push_back(&part.text().zh);
        en.push_back(&part.text().en);
    }
    return {filled(sentence.zh, zh), filled(sentence.en, en)};
}

} // namespace huimin
