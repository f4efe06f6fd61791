#include "app/settings/office_fields.h"

#include <QLineEdit>

#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

std::string textOf(const QLineEdit& line)
{
    return line.text().trimmed().toStdString();
}

}  // namespace

OfficeFields::OfficeFields(const report::Office& office, QWidget* parent)
    : SettingsSection(parent), m_authority(addLine(office.authority)), m_address(addLine(office.address)), m_phone(addLine(office.phone)),
      m_official(addLine(office.official))
{
    setFocusProxy(m_authority);
}

QLineEdit* OfficeFields::addLine(const std::string& text)
{
    auto* line = new QLineEdit(qt(text));
    line->setMinimumWidth(360);
    connect(line, &QLineEdit::textEdited, this, &OfficeFields::edited);
    add(line);
    return line;
}

report::Office OfficeFields::office() const
{
    return {.authority = textOf(*m_authority), .address = textOf(*m_address), .phone = textOf(*m_phone), .official = textOf(*m_official)};
}

void OfficeFields::retranslate()
{
    name(tr("On prints"), tr("What is left empty is a line to write on."));
    label(*m_authority, tr("Issuing authority"));
    label(*m_address, tr("Address"));
    label(*m_phone, tr("Phone"));
    label(*m_official, tr("Official"));
}

}  // namespace huimin
