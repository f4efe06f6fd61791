#include "app/settings/office_settings.h"

#include <QSettings>

#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

const QString authorityKey = QStringLiteral("office/authority");
const QString addressKey = QStringLiteral("office/address");
const QString phoneKey = QStringLiteral("office/phone");
const QString officialKey = QStringLiteral("office/official");
const QString countyKey = QStringLiteral("start/county");
const QString dayKey = QStringLiteral("start/day");
const QString maskedKey = QStringLiteral("start/masked");

std::string textOf(const QSettings& settings, const QString& key)
{
    return settings.value(key).toString().toStdString();
}

}  // namespace

OfficeSettings loadOfficeSettings()
{
    const QSettings settings;
    return {.office = {.authority = textOf(settings, authorityKey),
                       .address = textOf(settings, addressKey),
                       .phone = textOf(settings, phoneKey),
                       .official = textOf(settings, officialKey)},
            .county = textOf(settings, countyKey),
            .day = Date::parse(textOf(settings, dayKey)),
            .startsMasked = settings.value(maskedKey, true).toBool()};
}

void saveOfficeSettings(const OfficeSettings& saved)
{
    QSettings settings;
    settings.setValue(authorityKey, qt(saved.office.authority));
    settings.setValue(addressKey, qt(saved.office.address));
    settings.setValue(phoneKey, qt(saved.office.phone));
    settings.setValue(officialKey, qt(saved.office.official));
    settings.setValue(countyKey, qt(saved.county));
    settings.setValue(dayKey, saved.day ? qt(saved.day->toIso()) : QString());
    settings.setValue(maskedKey, saved.startsMasked);
}

}  // namespace huimin
