#pragma once
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <string>

#include "app/document/case_document.h"

namespace huimin {

/// Notices when somebody else changes the open case's file, or takes it away.
class DiskWatch : public QObject {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit DiskWatch(const CaseDocument& document, QObject* parent = nullptr);

Q_SIGNALS:
    /// The file no longer holds what was opened or saved last. Said once for each change.
    void changedOnDisk();

private:
    void onChanged();
    void look();
    void watch();

    const CaseDocument& m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QString m_path;
    std::string m_known;  ///< what the file held when it was opened, saved, or last told of
};

}  // namespace huimin
