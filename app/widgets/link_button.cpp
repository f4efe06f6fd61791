#include "app/widgets/link_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

#include "app/widgets/colours.h"

namespace huimin {

namespace {

constexpr int margin = 6;
const QString& arrow()
{
    static const QString text = QStringLiteral("→");
    return text;
}

int heightOf(const QString& text, const QFontMetrics& metrics, int width)
{
    return text.isEmpty() ? 0 : metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

}  // namespace

LinkButton::LinkButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setReason(const QString& reason)
{
    m_reason = reason;
    setAccessibleDescription(reason);
    updateGeometry();
    update();
}

int LinkButton::heightForWidth(int width) const
{
    const int inner = width - 2 * margin - fontMetrics().horizontalAdvance(arrow()) - margin;
    return heightOf(text(), fontMetrics(), inner) + heightOf(m_reason, fontMetrics(), inner) + 2 * margin;
}

/// As high as it is in the width it has: a window is never made smaller than its parts want to be.
QSize LinkButton::sizeHint() const
{
    const int width = std::max(this->width(), 240);
    return {240, heightForWidth(width)};
}

void LinkButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QSize LinkButton::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 2 * margin};
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int arrowWidth = fontMetrics().horizontalAdvance(arrow());
    QRect area = rect().adjusted(margin, margin, -margin, -margin);
    painter.setPen(colours::accent(palette()));
    painter.drawText(QRect(area.right() - arrowWidth, area.top(), arrowWidth + 1, fontMetrics().height()), Qt::AlignRight, arrow());
    area.setRight(area.right() - arrowWidth - margin);
    QRect used;
    painter.drawText(area, Qt::TextWordWrap, text(), &used);
    area.setTop(used.bottom() + 1);
    painter.setPen(colours::faint(palette()));
    painter.drawText(area, Qt::TextWordWrap, m_reason);
    if (hasFocus()) {
        painter.setPen(QPen(colours::accent(palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

}  // namespace huimin
