#pragma once
#include <string>
#include <vector>

#include "core/report/masking.h"
#include "core/text/sentence.h"

namespace huimin::report {

/// What is said in one of the two languages: texts and sentences, and what stands between things that are listed. Also whether
/// what is sensitive is left out of what is said.
class Words {
public:
    explicit Words(Language language, Masking masking = Masking::Open) : m_language(language), m_masking(masking) {}

    Language language() const { return m_language; }
    /// Whether what is sensitive is covered.
    bool covers() const { return m_masking == Masking::Covered; }
    const std::string& in(const Bilingual& text) const { return text.in(m_language); }
    std::string in(const Sentence& sentence, std::initializer_list<SentencePart> parts = {}) const;

    /// A text as it stands alone: the packs write English labels as they stand in a sentence, alone they begin with a capital.
    std::string alone(std::string text) const;

    /// Between two things listed in a sentence.
    std::string comma() const;
    /// After what is said of someone.
    std::string colon() const;
    std::string joined(const std::vector<std::string>& texts) const;
    /// Each in a line of its own.
    static std::string inLines(const std::vector<std::string>& texts);
    /// The first texts, and how many more there are.
    std::string firstOf(const std::vector<std::string>& texts, std::size_t most) const;

private:
    Language m_language;
    Masking m_masking;
};

}  // namespace huimin::report
