#include "app/widgets/problem_label.h"

#include <QEvent>
#include <QGuiApplication>

#include "app/widgets/colours.h"

namespace huimin {

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("problem"));
    setWordWrap(true);
    // It takes the width that is there: what is wrong with one field must not squeeze the labels of the others.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    colour();
}

void ProblemLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colour();
}

void ProblemLabel::colour()
{
    const QColor warning = colours::warningText(QGuiApplication::palette());
    if (palette().color(QPalette::WindowText) == warning)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, warning);
    setPalette(own);
}

}  // namespace huimin
