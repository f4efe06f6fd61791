#include "app/shell/letters.h"

#include <QApplication>
#include <QFont>

namespace huimin {

void applyLetters(int zoom)
{
    constexpr qreal usual = 10;
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("sans-serif")});
    font.setPointSizeF(usual * zoom / 100);
    QApplication::setFont(font);
}

}  // namespace huimin
