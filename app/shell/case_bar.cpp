#include "app/shell/case_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolBar>

#include "app/widgets/day_edit.h"

namespace huimin {

CaseBar::CaseBar(QObject* parent)
    : QObject(parent), m_dayLabel(new QLabel), m_day(new DayEdit(Date())), m_countyLabel(new QLabel), m_county(new QComboBox)
{
    m_day->setObjectName(QStringLiteral("day"));
    for (QLabel* label : {m_dayLabel, m_countyLabel})
        label->setContentsMargins(8, 0, 4, 0);
    m_dayLabel->setBuddy(m_day);
    m_county->setObjectName(QStringLiteral("county"));
    m_county->setEditable(true);
    m_county->setInsertPolicy(QComboBox::NoInsert);
    m_county->setMinimumContentsLength(8);
    m_countyLabel->setBuddy(m_county);
    // A file that is dropped on a field is dropped on the window.
    m_county->lineEdit()->setAcceptDrops(false);
    connect(m_day, &DayEdit::dayChosen, this, &CaseBar::dayChosen);
    connect(m_county, &QComboBox::textActivated, this, &CaseBar::chooseCounty);
    connect(m_county->lineEdit(), &QLineEdit::editingFinished, this, &CaseBar::chooseCounty);
}

void CaseBar::fill(QToolBar& bar)
{
    bar.addWidget(m_dayLabel);
    bar.addWidget(m_day);
    bar.addWidget(m_countyLabel);
    bar.addWidget(m_county);
}

void CaseBar::retranslate()
{
    m_dayLabel->setText(tr("&Day"));
    m_day->setName(tr("Day the case is determined on"));
    m_countyLabel->setText(tr("&County"));
    for (QWidget* part : {static_cast<QWidget*>(m_county), static_cast<QWidget*>(m_county->lineEdit())})
        part->setAccessibleName(tr("County whose standards hold"));
    m_county->setToolTip(tr("County whose standards hold"));
    m_county->lineEdit()->setPlaceholderText(tr("none"));
}

void CaseBar::setDay(Date day)
{
    m_day->setDay(day);
}

void CaseBar::setCounties(const QStringList& counties)
{
    const QSignalBlocker quiet(m_county);
    const QString shown = m_county->currentText();
    m_county->clear();
    m_county->addItems(counties);
    m_county->setCurrentText(shown);
}

void CaseBar::setCounty(const QString& county)
{
    if (county == m_shown)
        return;
    const QSignalBlocker quiet(m_county);
    m_shown = county;
    m_county->setCurrentText(county);
}

void CaseBar::chooseCounty()
{
    const QString county = m_county->currentText().trimmed();
    if (county == m_shown)
        return;
    m_shown = county;
    Q_EMIT countyChosen(county);
}

}  // namespace huimin
