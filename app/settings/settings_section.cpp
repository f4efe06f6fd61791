#include "app/settings/settings_section.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/widgets/faint_label.h"
#include "app/widgets/outline_layout.h"

namespace huimin {

SettingsSection::SettingsSection(QWidget* parent) : QWidget(parent), m_title(new QLabel), m_said(new FaintLabel), m_fields(new QFormLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 18);
    layout->setSpacing(4);
    m_said->setWordWrap(true);
    m_said->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    m_fields->setContentsMargins(0, 6, 0, 0);
    m_fields->setVerticalSpacing(8);
    m_fields->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->addWidget(m_title);
    layout->addWidget(m_said);
    layout->addLayout(m_fields);
}

void SettingsSection::add(QWidget* field)
{
    auto* label = new QLabel;
    label->setBuddy(field);
    // Fields stand below one another in all sections.
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_fields->addRow(label, field);
}

void SettingsSection::name(const QString& title, const QString& said)
{
    m_title->setText(title);
    m_title->setFont(strong(font()));
    m_said->setText(said);
}

void SettingsSection::label(QWidget& field, const QString& text)
{
    if (auto* label = qobject_cast<QLabel*>(m_fields->labelForField(&field)))
        label->setText(text);
    field.setAccessibleName(text);
    // The part that has the keys is what a screen reader speaks of.
    for (auto* inner : field.findChildren<QLineEdit*>())
        inner->setAccessibleName(text);
}

}  // namespace huimin
