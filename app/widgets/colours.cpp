#include "app/widgets/colours.h"

namespace huimin::colours {

namespace {

QColor shade(const QPalette& palette, const char* light, const char* dark)
{
    return QColor(QLatin1String(isDark(palette) ? dark : light));
}

}  // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor accent(const QPalette& palette)
{
    return shade(palette, "#0b5cad", "#7ab7f5");
}

QColor of(Mark mark, const QPalette& palette)
{
    switch (mark) {
    case Mark::None: return palette.color(QPalette::WindowText);
    case Mark::Yes: return shade(palette, "#1a7f37", "#56d364");
    case Mark::No: return shade(palette, "#6e7781", "#9aa4af");
    case Mark::Open: return shade(palette, "#9a5b00", "#e3a93c");
    case Mark::Late: return shade(palette, "#b3261e", "#ff8f85");
    }
    return {};
}

QColor faint(const QPalette& palette)
{
    return shade(palette, "#57606a", "#a3adb8");
}

QColor line(const QPalette& palette)
{
    return shade(palette, "#d8dee4", "#3a424c");
}

QColor questionGround(const QPalette& palette)
{
    return shade(palette, "#eef5fc", "#1d2a38");
}

QColor warningGround(const QPalette& palette)
{
    return shade(palette, "#fff6e0", "#3a2e14");
}

QColor warningText(const QPalette& palette)
{
    return shade(palette, "#7a4a00", "#f0c674");
}

}  // namespace huimin::colours
