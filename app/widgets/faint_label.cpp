#include "app/widgets/faint_label.h"

#include <QEvent>
#include <QGuiApplication>

#include "app/widgets/colours.h"

namespace huimin {

FaintLabel::FaintLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    colour();
}

void FaintLabel::colour()
{
    const QColor faint = colours::faint(QGuiApplication::palette());
    if (palette().color(QPalette::WindowText) == faint)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, faint);
    setPalette(own);
}

void FaintLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    // Light gives way to dark in steps, the palette's own last.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colour();
}

}  // namespace huimin
