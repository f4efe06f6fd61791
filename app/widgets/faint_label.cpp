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
    QPalette own;
    own.setColor(QPalette::WindowText, colours::faint(QGuiApplication::palette()));
    setPalette(own);
}

void FaintLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    // A palette of its own is set by `colour` itself: only the application's matters.
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

}  // namespace huimin
