#include "app/shell/habits.h"

#include <algorithm>

namespace huimin {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString zoomKey = QStringLiteral("zoom");
const QString familyKey = QStringLiteral("family");
const QString recentKey = QStringLiteral("recent");
const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");
constexpr int mostRecent = 10;

}  // namespace

Language Habits::language() const
{
    return m_settings.value(languageKey).toString() == QLatin1String("en") ? Language::En : Language::Zh;
}

void Habits::setLanguage(Language language)
{
    m_settings.setValue(languageKey, language == Language::En ? QStringLiteral("en") : QStringLiteral("zh"));
}

Theme Habits::theme() const
{
    return m_settings.value(themeKey).toString() == QLatin1String("dark") ? Theme::Dark : Theme::Light;
}

void Habits::setTheme(Theme theme)
{
    m_settings.setValue(themeKey, theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

int Habits::zoom() const
{
    return std::clamp(m_settings.value(zoomKey, 100).toInt(), 70, 200);
}

void Habits::setZoom(int zoom)
{
    m_settings.setValue(zoomKey, std::clamp(zoom, 70, 200));
}

QString Habits::family() const
{
    return m_settings.value(familyKey).toString();
}

void Habits::setFamily(const QString& family)
{
    m_settings.setValue(familyKey, family);
}

QStringList Habits::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Habits::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(recentKey, files.mid(0, mostRecent));
}

QByteArray Habits::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

QByteArray Habits::columns() const
{
    return m_settings.value(columnsKey).toByteArray();
}

void Habits::setLayout(const QByteArray& geometry, const QByteArray& columns)
{
    m_settings.setValue(geometryKey, geometry);
    m_settings.setValue(columnsKey, columns);
}

}  // namespace huimin
