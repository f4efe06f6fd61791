#pragma once
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>

#include "core/determination/determination.h"

namespace huimin {

/// Reckons what a household keeps of the raises in its ledger, on a thread of its own, once nobody has typed for a moment.
class RaiseReckoner : public QObject {
    Q_OBJECT
public:
    explicit RaiseReckoner(QObject* parent = nullptr);
    ~RaiseReckoner() override;

    /// The answer for the last determination asked about comes by `reckoned`; earlier ones are dropped.
    void ask(std::shared_ptr<const Determination> determination);

Q_SIGNALS:
    /// One text for each entry of the ledger; empty where nothing is to be said.
    void reckoned(std::vector<huimin::Bilingual> texts);

private:
    void begin();

    std::shared_ptr<const Determination> m_determination;
    std::atomic<int> m_asked = 0;
    QTimer m_pause;
    QThreadPool m_pool;
};

}  // namespace huimin
