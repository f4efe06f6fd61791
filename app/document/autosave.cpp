#include "app/document/autosave.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include "app/document/case_file.h"

namespace huimin {

namespace {

constexpr int delay = 700;  // milliseconds; a kill two seconds after the last key finds everything kept

// A case is known by its file; what was kept before sheets were is read as it is.
const QString ofKey = QStringLiteral("path");
const QString textKey = QStringLiteral("text");

QString newFile(const QString& folder)
{
    QDir().mkpath(folder);
    // People's data: for nobody else to read.
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json");
}

QString lockOf(const QString& file)
{
    return file + QStringLiteral(".lock");
}

}  // namespace

Autosave::Autosave(const CaseDocument& document, QString folder, QObject* parent)
    : Autosave([&document] { return document.isUnsaved() ? std::optional<Unsaved>({document.path(), document.text()}) : std::nullopt; },
               folder, parent)
{
    connect(&document, &CaseDocument::changed, this, &Autosave::onChanged);
    onChanged();
}

Autosave::Autosave(const SheetDocument& document, QString folder, QObject* parent)
    : Autosave(
          [&document] {
              return document.isUnsaved() ? std::optional<Unsaved>({QString::fromStdString(document.county()), document.text()}) : std::nullopt;
          },
          folder, parent)
{
    connect(&document, &SheetDocument::changed, this, &Autosave::onChanged);
    onChanged();
}

Autosave::Autosave(const RuleDocument& document, QString folder, QObject* parent)
    : Autosave(
          [&document] {
              return document.isUnsaved() ? std::optional<Unsaved>({QString::fromStdString(document.directory()), document.editsText()}) : std::nullopt;
          },
          folder, parent)
{
    connect(&document, &RuleDocument::changed, this, &Autosave::onChanged);
    connect(&document, &RuleDocument::saved, this, &Autosave::onChanged);
    onChanged();
}

Autosave::Autosave(Look look, const QString& folder, QObject* parent)
    : QObject(parent), m_look(std::move(look)), m_file(newFile(folder)), m_lock(lockOf(m_file))
{
    // A lock is stale when its program no longer runs, however long ago it was taken.
    m_lock.setStaleLockTime(0);
    m_lock.tryLock();
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
}

Autosave::~Autosave()
{
    m_pool.waitForDone();
}

QString Autosave::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
}

QString Autosave::usualFolderOfSheets()
{
    return usualFolder() + QStringLiteral("/standards");
}

QString Autosave::usualFolderOfRules()
{
    return usualFolder() + QStringLiteral("/rules");
}

void Autosave::onChanged()
{
    if (!m_look())
        drop();
    else if (!m_timer.isActive())
        // Not started anew by every key: who types without a pause is kept all the same.
        m_timer.start();
}

void Autosave::keep()
{
    const auto unsaved = m_look();
    if (!unsaved)
        return;
    const QJsonObject kept{{ofKey, unsaved->of}, {textKey, QString::fromStdString(unsaved->text)}};
    const std::string json = QJsonDocument(kept).toJson(QJsonDocument::Compact).toStdString();
    // Waiting for the disk is not the typist's business. A disk that is full is told of when the case is saved.
    m_pool.start([file = m_file, json] { writeCaseFile(file, json); });
}

void Autosave::drop()
{
    m_timer.stop();
    m_pool.start([file = m_file] { QFile::remove(file); });
}

void Autosave::forget()
{
    drop();
    finish();
}

void Autosave::finish()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        keep();
    }
    m_pool.waitForDone();
}

std::vector<LeftWork> Autosave::leftIn(const QString& folder)
{
    std::vector<LeftWork> left;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        const QString path = directory.filePath(name);
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        QFile file(path);
        if (!lock.tryLock() || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        const std::string text = kept.value(textKey).toString().toStdString();
        if (!text.empty())
            left.push_back({path, kept.value(ofKey).toString(), text});
    }
    return left;
}

void Autosave::discard(const LeftWork& left)
{
    QFile::remove(left.file);
    QFile::remove(lockOf(left.file));
}

}  // namespace huimin
