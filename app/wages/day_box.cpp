#include "app/wages/day_box.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/form/subject_form.h"
#include "app/widgets/faint_label.h"
#include "app/widgets/outline_layout.h"

namespace huimin {

DayBox::DayBox(CaseDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_title(new QLabel), m_said(new FaintLabel), m_toggle(new QPushButton),
      m_layout(new QVBoxLayout(this))
{
    auto* heading = new QHBoxLayout;
    m_title->setFont(strong(m_title->font()));
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_toggle->setAutoDefault(false);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_toggle);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addLayout(heading);
    m_layout->addWidget(m_said);
    // As high with the fields of a day as without: the calendar above must not move under a stroke of the mouse.
    setMinimumHeight(7 * fontMetrics().height());
    connect(m_toggle, &QPushButton::clicked, this, &DayBox::toggleRequested);
    retranslate();
}

void DayBox::retranslate()
{
    m_toggle->setText(m_form ? tr("Take the mark away  Space") : tr("Mark this day  Space"));
}

void DayBox::showDay(const QString& title, const QString& said, const std::string& record, const FormWords& words)
{
    m_title->setText(title);
    m_said->setText(said);
    showForm(record, words);
    retranslate();
}

void DayBox::showForm(const std::string& record, const FormWords& words)
{
    const bool isThere = m_form && m_form->record() == record && m_language == words.language() && m_rules == m_document.rules();
    if (isThere || (!m_form && record.empty()))
        return;
    if (m_form) {
        // It may be the one that asks for this: it goes when it has come to its end.
        m_form->hide();
        m_form->setParent(nullptr);
        m_form->deleteLater();
        m_form = nullptr;
    }
    if (record.empty())
        return;
    m_language = words.language();
    m_rules = m_document.rules();
    m_form = new SubjectForm(m_document, record, words, KeyField::Elsewhere);
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    m_form->setMasked(m_masked);
    m_layout->addWidget(m_form);
    connect(m_form, &SubjectForm::wentPast, this, &DayBox::wentPast);
    connect(m_form, &SubjectForm::revealed, this, &DayBox::revealed);
}

void DayBox::refresh(std::optional<Date> day)
{
    if (m_form)
        m_form->refresh(day);
}

void DayBox::setMasked(bool masked)
{
    m_masked = masked;
    if (m_form)
        m_form->setMasked(masked);
}

void DayBox::focusFirst()
{
    if (m_form)
        m_form->focusFirst();
}

void DayBox::type(const QString& text)
{
    focusFirst();
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!m_form || !line || !isAncestorOf(line))
        return;
    line->selectAll();
    // As a key, so that the field takes it as typed.
    QKeyEvent key(QEvent::KeyPress, text.front().unicode(), Qt::NoModifier, text);
    QCoreApplication::sendEvent(line, &key);
}

bool DayBox::focusFact(const std::string& path)
{
    return m_form && m_form->focusFact(path);
}

}  // namespace huimin
