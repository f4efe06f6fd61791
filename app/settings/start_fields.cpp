#include "app/settings/start_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QSignalBlocker>

#include "app/settings/office_settings.h"
#include "app/widgets/day_edit.h"
#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

/// What the field of the fixed day begins with.
Date todayHere()
{
    const QDate day = QDate::currentDate();
    return Date::of(day.year(), day.month(), day.day()).value_or(Date());
}

}  // namespace

StartFields::StartFields(const OfficeSettings& settings, const QStringList& counties, QWidget* parent)
    : SettingsSection(parent), m_county(new QComboBox), m_hasDay(new QCheckBox), m_day(new DayEdit(settings.day.value_or(todayHere()))),
      m_masked(new QCheckBox)
{
    m_county->setObjectName(QStringLiteral("countyOfNewCases"));
    m_county->setEditable(true);
    m_county->setInsertPolicy(QComboBox::NoInsert);
    m_county->setMinimumContentsLength(12);
    m_county->addItems(counties);
    m_county->setCurrentText(qt(settings.county));
    m_hasDay->setChecked(settings.day.has_value());
    m_day->setEnabled(settings.day.has_value());
    m_masked->setChecked(settings.startsMasked);
    for (QWidget* field : std::initializer_list<QWidget*>{m_county, m_hasDay, m_day, m_masked})
        add(field);
    connect(m_county, &QComboBox::currentTextChanged, this, &StartFields::edited);
    connect(m_hasDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_hasDay, &QCheckBox::toggled, this, &StartFields::edited);
    connect(m_day, &DayEdit::dayChosen, this, &StartFields::edited);
    connect(m_masked, &QCheckBox::toggled, this, &StartFields::edited);
}

void StartFields::setCounties(const QStringList& counties)
{
    const QSignalBlocker quiet(m_county);
    const QString entered = m_county->currentText();
    m_county->clear();
    m_county->addItems(counties);
    m_county->setCurrentText(entered);
}

std::string StartFields::county() const
{
    return m_county->currentText().trimmed().toStdString();
}

std::optional<Date> StartFields::day() const
{
    return m_hasDay->isChecked() ? std::optional(m_day->day()) : std::nullopt;
}

bool StartFields::startsMasked() const
{
    return m_masked->isChecked();
}

void StartFields::retranslate()
{
    name(tr("At the start"), tr("The county is that of every new case; day and cover hold from the next start of the window."));
    label(*m_county, tr("County"));
    m_county->lineEdit()->setPlaceholderText(tr("none"));
    label(*m_hasDay, tr("Day"));
    m_hasDay->setText(tr("A fixed day instead of today"));
    label(*m_day, tr("The fixed day"));
    label(*m_masked, tr("Sensitive data"));
    m_masked->setText(tr("Covered"));
}

}  // namespace huimin
