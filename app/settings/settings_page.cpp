#include "app/settings/settings_page.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "app/settings/letters_section.h"
#include "app/settings/office_fields.h"
#include "app/settings/start_fields.h"
#include "app/widgets/faint_label.h"

namespace huimin {

SettingsPage::SettingsPage(const QStringList& counties, QWidget* parent)
    : Page(parent), m_settings(loadOfficeSettings()), m_said(new FaintLabel), m_office(new OfficeFields(m_settings.office)),
      m_start(new StartFields(m_settings, counties)), m_letters(new LettersSection)
{
    build();
    connect(m_office, &OfficeFields::edited, this, &SettingsPage::take);
    connect(m_start, &StartFields::edited, this, &SettingsPage::take);
}

void SettingsPage::build()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(20, 14, 20, 14);
    column->addWidget(m_said);
    column->addSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_office, m_start, m_letters})
        column->addWidget(part);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_office);
}

void SettingsPage::setCounties(const QStringList& counties)
{
    m_start->setCounties(counties);
}

QString SettingsPage::title() const
{
    return tr("Office");
}

void SettingsPage::speak(Language)
{
    m_said->setText(tr("Kept as you enter it, on this computer and in no case's file."));
    m_office->retranslate();
    m_start->retranslate();
    m_letters->retranslate();
}

void SettingsPage::take()
{
    m_settings = {.office = m_office->office(), .county = m_start->county(), .day = m_start->day(), .startsMasked = m_start->startsMasked()};
    saveOfficeSettings(m_settings);
    Q_EMIT changed();
}

}  // namespace huimin
