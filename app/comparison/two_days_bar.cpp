#include "app/comparison/two_days_bar.h"

#include <QHBoxLayout>
#include <QLabel>

#include "app/widgets/day_edit.h"

namespace huimin {

TwoDaysBar::TwoDaysBar(Date from, Date to, QWidget* parent)
    : QWidget(parent), m_fromLabel(new QLabel), m_from(new DayEdit(from)), m_toLabel(new QLabel), m_to(new DayEdit(to))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_fromLabel, m_from, m_toLabel, m_to})
        layout->addWidget(part);
    layout->insertSpacing(2, 12);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    connect(m_from, &DayEdit::dayChosen, this, &TwoDaysBar::daysChosen);
    connect(m_to, &DayEdit::dayChosen, this, &TwoDaysBar::daysChosen);
}

Date TwoDaysBar::from() const
{
    return m_from->day();
}

Date TwoDaysBar::to() const
{
    return m_to->day();
}

void TwoDaysBar::retranslate()
{
    m_fromLabel->setText(tr("&Before"));
    m_toLabel->setText(tr("&After"));
    m_from->setName(tr("The earlier day"));
    m_to->setName(tr("The later day"));
}

}  // namespace huimin
