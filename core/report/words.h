#pragma once
#include <string>
#include <vector>

#include "core/text/sentence.h"

namespace huimin::report {

/// What is said in one of the two languages: texts and sentences, and what stands between things that are listed.
class Words {
public:
    explicit Words(Language language) : m_language(language) {}

    Language language() const { return m_language; }
    const std::string& in(const Bilingual& text) const { return text.in(m_language); }
    std::string in(const Sentence& sentence, std::initializer_list<SentencePart> parts = {}) const;

    /// A text as it stands alone: the packs write English labels as they stand in a sentence, alone they begin with a capital.
    std::string alone(std::string text) const;

    /// Between two things listed in a sentence.
    std::string comma() const;
    /// After what is said of someone.
    std::string colon() const;
    std::string joined(const std::vector<std::string>& texts) const;
    /// The first texts, and how many more there are.
    std::string firstOf(const std::vector<std::string>& texts, std::size_t most) const;

private:
    Language m_language;
};

}  // namespace huimin::report
