#include "app/wages/invitation.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/form/form_words.h"
#include "app/wages/day_list.h"

namespace huimin {

Invitation::Invitation(const CaseDocument& document, QWidget* parent) : QWidget(parent), m_document(document), m_text(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 60);
    layout->addStretch(1);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

void Invitation::speak(Language language)
{
    const RuleSet& rules = *m_document.rules();
    const FormWords words(language, rules.units);
    m_text->setText(tr("Here days worked are marked on a calendar, and what is due for them is reckoned day by day, with the days by which it "
                       "is to be paid. The open case is of another kind."));
    // Beside stretches a label takes no more height than it asks for, and it asks for the wrong width.
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
    delete m_buttons;
    m_buttons = new QWidget;
    auto* column = new QVBoxLayout(m_buttons);
    for (const auto& kind : kindsWithDays(rules)) {
        auto* button = new QPushButton(tr("New: %1").arg(words.in(kind->label)));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT newCaseRequested(*kind); });
        column->addWidget(button);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_buttons, 0, Qt::AlignHCenter);
}

void Invitation::takeFocus()
{
    if (auto* button = m_buttons->findChild<QPushButton*>())
        button->setFocus(Qt::TabFocusReason);
}

}  // namespace huimin
