#include "app/wages/service_ticks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/document/case_file.h"
#include "app/document/office_folder.h"

namespace huimin {

namespace {

const QString pathKey = QStringLiteral("path");
const QString idKey = QStringLiteral("id");
const QString doneKey = QStringLiteral("done");

QJsonArray casesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QString absolute(const QString& path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

/// The case's own entry, else one of its number whose file is gone: it was moved.
qsizetype placeOf(const QJsonArray& cases, const QString& path, const QString& id)
{
    qsizetype moved = -1;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject entry = cases[i].toObject();
        const QString where = entry.value(pathKey).toString();
        if (where == path)
            return i;
        if (!id.isEmpty() && entry.value(idKey).toString() == id && !QFileInfo::exists(where))
            moved = i;
    }
    return moved;
}

}  // namespace

ServiceTicks::ServiceTicks(const CaseDocument& document, QString file) : m_document(document), m_file(std::move(file))
{
    follow();
}

QString ServiceTicks::usualFile()
{
    return officeFolder() + QStringLiteral("/services.json");
}

Diagnostics ServiceTicks::toggle(const std::string& service)
{
    if (m_done.erase(service) == 0)
        m_done.insert(service);
    return write();
}

Diagnostics ServiceTicks::follow()
{
    const bool isOther = std::exchange(m_caseNumber, m_document.caseNumber()) != m_document.caseNumber();
    const bool isElsewhere = std::exchange(m_path, absolute(m_document.path())) != absolute(m_document.path());
    if (isOther)
        m_done = read();
    return !isOther && isElsewhere ? write() : Diagnostics();
}

std::set<std::string> ServiceTicks::read() const
{
    std::set<std::string> done;
    if (m_path.isEmpty())
        return done;
    const QJsonArray cases = casesIn(m_file);
    const qsizetype place = placeOf(cases, m_path, QString::fromStdString(m_document.profile()->id));
    for (const QJsonValue& service : place < 0 ? QJsonArray() : cases[place].toObject().value(doneKey).toArray())
        done.insert(service.toString().toStdString());
    return done;
}

Diagnostics ServiceTicks::write() const
{
    if (m_path.isEmpty())
        return {};
    const QString id = QString::fromStdString(m_document.profile()->id);
    QJsonArray cases = casesIn(m_file);
    if (const qsizetype place = placeOf(cases, m_path, id); place >= 0)
        cases.removeAt(place);
    QJsonArray done;
    for (const std::string& service : m_done)
        done.append(QString::fromStdString(service));
    if (!done.isEmpty())
        cases.append(QJsonObject{{pathKey, m_path}, {idKey, id}, {doneKey, done}});
    QDir().mkpath(QFileInfo(m_file).path());
    return writeCaseFile(m_file, QJsonDocument(cases).toJson().toStdString());
}

}  // namespace huimin
