#include "core/report/words.h"

#include "core/report/report_sentences.h"

namespace huimin::report {

std::string Words::in(const Sentence& sentence, std::initializer_list<SentencePart> parts) const
{
    return fill(sentence, parts).in(m_language);
}

std::string Words::alone(std::string text) const
{
    if (m_language == Language::En && !text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string Words::comma() const
{
    return m_language == Language::Zh ? "、" : ", ";
}

std::string Words::colon() const
{
    return m_language == Language::Zh ? "：" : ": ";
}

std::string Words::joined(const std::vector<std::string>& texts) const
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : comma()) + text;
    return all;
}

std::string Words::inLines(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : "\n") + text;
    return all;
}

std::string Words::firstOf(const std::vector<std::string>& texts, std::size_t most) const
{
    if (texts.size() <= most)
        return joined(texts);
    const std::vector<std::string> first(texts.begin(), texts.begin() + static_cast<std::ptrdiff_t>(most));
    return in(sentences::andMore, {joined(first), static_cast<int>(texts.size() - most)});
}

}  // namespace huimin::report
