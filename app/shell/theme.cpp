#include "app/shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace huimin {

namespace {

struct Shades {
    const char* window;
    const char* base;
    const char* text;
    const char* button;
    const char* disabled;
    const char* accent;
    const char* onAccent;
    const char* placeholder;
};

constexpr Shades light{"#f4f6f8", "#ffffff", "#1f2328", "#ffffff", "#8c959f", "#0b5cad", "#ffffff", "#6e7781"};
// Fields and knobs are lighter than their ground: the outlines of the style are all but black.
constexpr Shades dark{"#1f242a", "#303841", "#e6edf3", "#3d4651", "#7d8793", "#4a9eea", "#0d1117", "#a3adb8"};

QPalette paletteOf(const Shades& shades)
{
    const auto colour = [](const char* name) { return QColor(QLatin1String(name)); };
    QPalette palette(colour(shades.button), colour(shades.window));
    palette.setColor(QPalette::Base, colour(shades.base));
    palette.setColor(QPalette::AlternateBase, colour(shades.window));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, colour(shades.text));
    palette.setColor(QPalette::ToolTipBase, colour(shades.base));
    palette.setColor(QPalette::PlaceholderText, colour(shades.placeholder));
    palette.setColor(QPalette::Highlight, colour(shades.accent));
    palette.setColor(QPalette::HighlightedText, colour(shades.onAccent));
    palette.setColor(QPalette::Link, colour(shades.accent));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(shades.disabled));
    return palette;
}

}  // namespace

void applyTheme(Theme theme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme == Theme::Dark ? dark : light));
}

}  // namespace huimin
