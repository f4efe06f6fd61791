#include "app/document/rule_checker.h"

#include "app/installation/today.h"
#include "core/rulepack/loader.h"
#include "core/rulepack/rule_remarks.h"

namespace huimin {

RuleChecker::RuleChecker(const RuleDocument& document, QObject* parent) : QObject(parent), m_document(document), m_day(today())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &RuleChecker::askNow);
    connect(&document, &RuleDocument::changed, this, &RuleChecker::askLater);
    connect(&document, &RuleDocument::opened, this, &RuleChecker::askNow);
}

RuleChecker::~RuleChecker()
{
    // What waits is skipped.
    ++m_asked;
    m_pool.waitForDone();
}

/// An answer that is under way is to texts that are no more.
void RuleChecker::askLater()
{
    m_answered = ++m_asked;
    m_timer.start();
}

void RuleChecker::setDay(Date day)
{
    if (std::exchange(m_day, day) != day)
        askNow();
}

void RuleChecker::askNow()
{
    m_timer.stop();
    const int number = ++m_asked;
    m_pool.start([this, number, directory = m_document.directory(), edited = m_document.edited(), day = m_day] { checkOnThread(number, directory, edited, day); });
}

void RuleChecker::checkOnThread(int number, const std::string& directory, const EditedFiles& edited, Date day)
{
    if (number != m_asked)
        return;
    const auto loaded = loadRules(directory, edited);
    const RuleSetPtr rules = loaded ? *loaded : nullptr;
    Diagnostics diagnostics = loaded ? loaded.warnings() : loaded.diagnostics();
    if (rules)
        append(diagnostics, ruleRemarks(*rules, edited, day));
    QMetaObject::invokeMethod(this, [=, this] { answer(number, rules, diagnostics); }, Qt::QueuedConnection);
}

void RuleChecker::answer(int number, const RuleSetPtr& rules, const Diagnostics& diagnostics)
{
    if (number != m_asked)
        return;
    m_answered = number;
    Q_EMIT checked(rules, diagnostics);
}

}  // namespace huimin
