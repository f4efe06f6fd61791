#include "app/widgets/tinted_box.h"

#include <QPainter>

#include "app/widgets/colours.h"

namespace huimin {

TintedBox::TintedBox(Tint tint, QWidget* parent) : QFrame(parent), m_tint(tint) {}

void TintedBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tint == Tint::Question ? colours::questionGround(palette()) : colours::warningGround(palette()));
    painter.drawRoundedRect(rect(), 6, 6);
}

}  // namespace huimin
