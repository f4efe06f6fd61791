#pragma once
#include <QLocalServer>
#include <QObject>

namespace huimin {

/// One window for one person: a second start hands its file to the first and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// Whether another window took the file over (or, where the path is empty, came to the front).
    bool handOver(const QString& path);
    /// From now on this window is the one that is handed files.
    void listen();

Q_SIGNALS:
    /// Empty: only to come to the front.
    void handed(const QString& path);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

}  // namespace huimin
