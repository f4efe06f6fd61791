#pragma once
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <stop_token>

namespace huimin {

/// Work on a thread of its own, of which the last that was asked for is heard alone: what is overtaken is told to stop, and its answer
/// dropped. Nothing is heard any more once this is gone.
class LastAnswer : public QObject {
    Q_OBJECT
public:
    /// Carried out where `ask` was called, with the answer in it.
    using Deliver = std::function<void()>;
    /// Carried out on the thread: it works with what it was given, and with nothing else.
    using Work = std::function<Deliver(const std::stop_token& stop)>;

    explicit LastAnswer(QObject* parent = nullptr);
    ~LastAnswer() override;

    void ask(Work work);
    /// What is under way is not to be heard any more.
    void drop();
    /// Whether an answer is still to come.
    bool isBusy() const { return m_answered != m_asked; }

private:
    void answer(int number, const Deliver& deliver);

    std::atomic<int> m_asked = 0;
    int m_answered = 0;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

}  // namespace huimin
