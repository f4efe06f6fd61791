#include "app/widgets/three_way_choice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>

namespace huimin {

ThreeWayChoice::ThreeWayChoice(QWidget* parent)
    : QWidget(parent), m_yes(new QRadioButton(tr("yes"))), m_no(new QRadioButton(tr("no"))),
      m_notAsked(new QRadioButton(tr("not asked")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QRadioButton* button : {m_yes, m_no, m_notAsked}) {
        layout->addWidget(button);
        button->installEventFilter(this);
        connect(button, &QRadioButton::clicked, this, [this] { Q_EMIT answered(answer()); });
    }
    layout->addStretch();
    m_notAsked->setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_notAsked);
}

std::optional<bool> ThreeWayChoice::answer() const
{
    if (m_notAsked->isChecked())
        return std::nullopt;
    return m_yes->isChecked();
}

QRadioButton* ThreeWayChoice::buttonOf(std::optional<bool> answer) const
{
    if (!answer)
        return m_notAsked;
    return *answer ? m_yes : m_no;
}

void ThreeWayChoice::setAnswer(std::optional<bool> answer)
{
    QRadioButton* button = buttonOf(answer);
    // Whoever looks at this control keeps looking at it.
    const bool hadFocus = m_yes->hasFocus() || m_no->hasFocus() || m_notAsked->hasFocus();
    setFocusProxy(button);
    button->setChecked(true);
    if (hadFocus && !button->hasFocus())
        button->setFocus(Qt::OtherFocusReason);
}

void ThreeWayChoice::setAccessibleQuestion(const QString& question)
{
    setAccessibleName(question);
    for (QRadioButton* button : {m_yes, m_no, m_notAsked})
        button->setAccessibleName(question + QStringLiteral(": ") + button->text());
}

void ThreeWayChoice::choose(std::optional<bool> answer)
{
    if (answer == this->answer())
        return;
    setAnswer(answer);
    Q_EMIT answered(answer);
}

bool ThreeWayChoice::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Y:
    case Qt::Key_1:
        choose(true);
        return true;
    case Qt::Key_N:
    case Qt::Key_0:
        choose(false);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(std::nullopt);
        return true;
    default:
        return false;
    }
}

bool ThreeWayChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && takesKey(key->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ThreeWayChoice::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    buttonOf(answer())->setFocus(event->reason());
}

}  // namespace huimin
