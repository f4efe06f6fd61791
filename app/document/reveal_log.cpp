#include "app/document/reveal_log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace huimin {

RevealLog::RevealLog() : m_path(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/reveals.log")) {}

void RevealLog::add(const QString& caseName, const QString& place) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    // Where the log cannot be written the caseworker still has to do her work.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QString line = QDateTime::currentDateTime().toString(Qt::ISODate) + QLatin1Char('\t') +
                         qEnvironmentVariable("USER") + QLatin1Char('\t') + caseName + QLatin1Char('\t') + place + QLatin1Char('\n');
    file.write(line.toUtf8());
}

}  // namespace huimin
