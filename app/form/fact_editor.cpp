#include "app/form/fact_editor.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

#include "app/form/boolean_editor.h"
#include "app/form/choice_editor.h"
#include "app/form/choices_editor.h"
#include "app/form/cover_button.h"
#include "app/form/form_words.h"
#include "app/form/line_editor.h"

namespace huimin {

namespace {

/// A list that pops up, or another program in front, only borrows the keyboard.
bool reallyLeaves(const QFocusEvent& event)
{
    return event.reason() != Qt::PopupFocusReason && event.reason() != Qt::ActiveWindowFocusReason;
}

}  // namespace

FactEditor::FactEditor(const Fact& fact, const QString& label, QWidget* parent) : QWidget(parent), m_label(label), m_fact(fact)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // On Linux a closed list is named by what is chosen in it: its question is the name of what it stands in.
    setAccessibleName(label);
}

void FactEditor::showTyped(const QString&) {}

void FactEditor::setControl(QWidget* control)
{
    m_control = control;
    static_cast<QHBoxLayout*>(layout())->addWidget(control, 0, Qt::AlignLeft);
    watch(control);
    for (QWidget* part : control->findChildren<QWidget*>())
        watch(part);
    if (!m_fact.sensitive && m_fact.sensitiveUnder == 0)
        return;
    m_cover = new CoverButton;
    m_cover->setObjectName(QStringLiteral("cover"));
    m_cover->setToolTip(tr("Covered. Press the space bar or click to look."));
    m_cover->setAccessibleName(tr("%1, covered").arg(m_label));
    m_cover->hide();
    static_cast<QHBoxLayout*>(layout())->addWidget(m_cover, 0, Qt::AlignLeft);
    watch(m_cover);
    connect(m_cover, &QPushButton::clicked, this, &FactEditor::open);
}

void FactEditor::watch(QWidget* widget)
{
    widget->installEventFilter(this);
}

QString FactEditor::coverText() const
{
    return QStringLiteral("••••");
}

bool FactEditor::isCovered() const
{
    return m_cover && m_masked && !m_heldOpen && !m_open && isFilled() && isSensitive();
}

void FactEditor::updateCover()
{
    if (!m_cover)
        return;
    const bool covered = isCovered();
    m_cover->setText(coverText());
    m_cover->setVisible(covered);
    m_control->setVisible(!covered);
}

void FactEditor::setMasked(bool masked)
{
    m_masked = masked;
    updateCover();
}

void FactEditor::setDay(std::optional<Date> day)
{
    m_day = day;
    updateCover();
}

void FactEditor::setHeldOpen(bool open)
{
    m_heldOpen = open;
    updateCover();
}

void FactEditor::open()
{
    m_open = true;
    updateCover();
    // As the Tab key does: what stands there is selected, so that what is typed takes its place.
    control()->setFocus(Qt::TabFocusReason);
    Q_EMIT revealed();
}

void FactEditor::takeFocus()
{
    if (isCovered())
        m_cover->setFocus(Qt::OtherFocusReason);
    else
        control()->setFocus(Qt::TabFocusReason);
}

void FactEditor::onFocusLeft()
{
    // From one part of the control to another it has not left.
    const QWidget* focus = QApplication::focusWidget();
    if (focus && (focus == m_control || m_control->isAncestorOf(focus)))
        return;
    m_open = false;
    updateCover();
    Q_EMIT left();
}

bool FactEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier)) {
            Q_EMIT wentOn();
            return true;
        }
    }
    // What is entered with the eyes of the person who enters it stays open until the focus leaves.
    if (event->type() == QEvent::FocusIn && watched != m_cover)
        m_open = true;
    else if (event->type() == QEvent::FocusOut && reallyLeaves(*static_cast<QFocusEvent*>(event)))
        QMetaObject::invokeMethod(this, &FactEditor::onFocusLeft, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

FactEditor* makeFactEditor(const Fact& fact, const FormWords& words)
{
    switch (fact.type) {
    case FactType::Boolean:
        return new BooleanEditor(fact, words.alone(fact.label));
    case FactType::Number:
    case FactType::Date:
    case FactType::Text:
    case FactType::NationalId:
        return new LineEditor(fact, words.alone(fact.label));
    case FactType::Choice:
        return new ChoiceEditor(fact, words);
    case FactType::Choices:
        return new ChoicesEditor(fact, words);
    case FactType::Group:
    case FactType::Sums:
    case FactType::Benefits:
    case FactType::List:
        break;
    }
    return nullptr;
}

}  // namespace huimin
