#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/base/bilingual.h"

namespace huimin {

/// A fixed sentence in both languages, with places for what changes written {0}, {1}, …
struct Sentence {
    std::string_view zh;
    std::string_view en;
};

/// What goes into a sentence's place: the same in both languages (a key, a number), or one text for each.
class SentencePart {
public:
    SentencePart(const char* same) : m_text{same, same} {}
    SentencePart(const std::string& same) : m_text{same, same} {}
    SentencePart(std::string_view same) : m_text{std::string(same), std::string(same)} {}
    SentencePart(int number) : SentencePart(std::to_string(number)) {}
    SentencePart(Bilingual text) : m_text(std::move(text)) {}

    const Bilingual& text() const { return m_text; }

private:
    Bilingual m_text;
};

/// The sentence with its places filled. A place with no part given stays as written.
Bilingual fill(const Sentence& sentence, std::initializer_list<SentencePart> parts = {});

}  // namespace huimin
