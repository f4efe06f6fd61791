#include "app/document/disk_watch.h"

#include <QFile>

namespace huimin {

DiskWatch::DiskWatch(const CaseDocument& document, QObject* parent) : QObject(parent), m_document(document)
{
    // Whoever writes the file may write it in pieces: look when it has come to rest.
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &DiskWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_timer.start(); });
    connect(&document, &CaseDocument::changed, this, &DiskWatch::onChanged);
    onChanged();
}

void DiskWatch::onChanged()
{
    if (!m_document.isUnsaved())
        m_known = m_document.text();
    if (m_path == m_document.path())
        return;
    if (!m_path.isEmpty())
        m_watcher.removePath(m_path);
    m_path = m_document.path();
    watch();
}

/// A file that was replaced, as editors do and we too, is a new one to the watcher.
void DiskWatch::watch()
{
    if (!m_path.isEmpty() && !m_watcher.files().contains(m_path) && QFile::exists(m_path))
        m_watcher.addPath(m_path);
}

void DiskWatch::look()
{
    watch();
    QFile file(m_path);
    const std::string now = file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT changedOnDisk();
}

}  // namespace huimin
