#include "app/shell/letters.h"

#include <QApplication>
#include <QFont>

namespace huimin {

void applyLetters(int zoom, const QString& family)
{
    constexpr qreal usual = 10;
    QStringList families{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"), QStringLiteral("WenQuanYi Micro Hei"),
                         QStringLiteral("sans-serif")};
    if (!family.isEmpty())
        families.prepend(family);
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(usual * zoom / 100);
    QApplication::setFont(font);
}

}  // namespace huimin
