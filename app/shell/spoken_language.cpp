#include "app/shell/spoken_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace huimin {

namespace {

/// Words of Qt's file dialog that its own translations do not have by the names it looks them up: this way they get into ours.
[[maybe_unused]] const char* const wordsOfFileDialog[] = {
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
};
[[maybe_unused]] const struct {
    const char* word;
    const char* comment;
} folderOfFileDialog = QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms");

}  // namespace

void SpokenLanguage::speak(Language language)
{
    m_language = language;
    const bool isChinese = language == Language::Zh;
    // Dates and numbers of Qt's own widgets, the calendar's days among them.
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    std::vector<std::unique_ptr<QTranslator>> translators;
    const auto load = [&](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder))
            translators.push_back(std::move(translator));
    };
    if (isChinese)
        load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(isChinese ? QStringLiteral("huimin_zh_CN") : QStringLiteral("huimin_en"), QStringLiteral(":/i18n"));
    for (const auto& old : m_translators)
        QCoreApplication::removeTranslator(old.get());
    m_translators = std::move(translators);
    for (const auto& translator : m_translators)
        QCoreApplication::installTranslator(translator.get());
}

}  // namespace huimin
