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
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void ProblemLabel::colour()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colours::warningText(QGuiApplication::palette()));
    setPalette(own);
}

}  // namespace huimin
