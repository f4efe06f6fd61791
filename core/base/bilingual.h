#pragma once
#include <string>

namespace huimin {

/// The languages every text shown to people is written in.
enum class Language { Zh, En };

/// One text in both languages at once. A result carries both, so that a screen or a print can change
/// language without asking for a new determination.
struct Bilingual {
    std::string zh;
    std::string en;

    const std::string& in(Language language) const { return language == Language::Zh ? zh : en; }
    bool empty() const { return zh.empty() && en.empty(); }
    friend bool operator==(const Bilingual&, const Bilingual&) = default;
};

}  // namespace huimin
