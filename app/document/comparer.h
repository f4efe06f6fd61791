#pragma once
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

#include "core/determination/comparison.h"

namespace huimin {

/// Compares a case on two days, on a thread of its own. The last answer wins: an answer to what was asked before is never heard.
/// One of the two signals follows every question that no other overtakes.
class Comparer : public QObject {
    Q_OBJECT
public:
    explicit Comparer(QObject* parent = nullptr);
    ~Comparer() override;

    void ask(const ComparisonInput& input);
    /// No answer is heard until something is asked again.
    void forget();
    /// Whether an answer is still to come.
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void compared(std::shared_ptr<const huimin::Comparison> comparison);
    /// The case cannot be compared as it is.
    void refused(huimin::Diagnostics diagnostics);

private:
    void compareOnThread(int number, const ComparisonInput& input);
    void answer(int number, std::shared_ptr<const Comparison> comparison, const Diagnostics& diagnostics);

    std::atomic<int> m_asked = 0;
    bool m_busy = false;
    QThreadPool m_pool;
};

}  // namespace huimin
