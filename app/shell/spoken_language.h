#pragma once
#include <QTranslator>
#include <memory>
#include <vector>

#include "core/base/bilingual.h"

namespace huimin {

/// The language of the window's own labels and of Qt's. Every widget hears of a change by `QEvent::LanguageChange`.
class SpokenLanguage {
public:
    void speak(Language language);
    Language language() const { return m_language; }

private:
    Language m_language = Language::En;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace huimin
