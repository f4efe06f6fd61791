#pragma once
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>

#include "app/document/rule_document.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// Reads and checks the rules as they are edited, at each pause, on a thread of its own. The last answer wins: an answer to texts that
/// have changed meanwhile is never heard.
class RuleChecker : public QObject {
    Q_OBJECT
public:
    /// How long nothing must be typed; in milliseconds.
    static constexpr int pause = 300;

    /// The document outlives this.
    explicit RuleChecker(const RuleDocument& document, QObject* parent = nullptr);
    ~RuleChecker() override;

    /// On which figures are old.
    void setDay(Date day);
    /// Without waiting for a pause.
    void askNow();
    /// Whether an answer is still to come.
    bool isBusy() const { return m_answered != m_asked || m_timer.isActive(); }

Q_SIGNALS:
    /// `rules` is null where they cannot be used; `diagnostics` holds the mistakes, and what is doubtful.
    void checked(huimin::RuleSetPtr rules, huimin::Diagnostics diagnostics);

private:
    void askLater();
    void checkOnThread(int number, const std::string& directory, const EditedFiles& edited, Date day);
    void answer(int number, const RuleSetPtr& rules, const Diagnostics& diagnostics);

    const RuleDocument& m_document;
    Date m_day;
    QTimer m_timer;
    std::atomic<int> m_asked = 0;
    int m_answered = 0;
    QThreadPool m_pool;
};

}  // namespace huimin
