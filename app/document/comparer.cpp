#include "app/document/comparer.h"

namespace huimin {

Comparer::Comparer(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Comparer::~Comparer()
{
    // What waits is skipped.
    ++m_asked;
    m_pool.waitForDone();
}

void Comparer::ask(const ComparisonInput& input)
{
    m_busy = true;
    const int number = ++m_asked;
    m_pool.start([=, this] { compareOnThread(number, input); });
}

void Comparer::forget()
{
    ++m_asked;
    m_busy = false;
}

void Comparer::compareOnThread(int number, const ComparisonInput& input)
{
    if (number != m_asked)
        return;
    auto result = compare(input);
    std::shared_ptr<const Comparison> comparison;
    Diagnostics problems;
    if (result)
        comparison = std::make_shared<const Comparison>(std::move(*result));
    else
        problems = result.diagnostics();
    QMetaObject::invokeMethod(this, [=, this] { answer(number, comparison, problems); }, Qt::QueuedConnection);
}

void Comparer::answer(int number, std::shared_ptr<const Comparison> comparison, const Diagnostics& diagnostics)
{
    if (number != m_asked)
        return;
    m_busy = false;
    if (comparison)
        Q_EMIT compared(std::move(comparison));
    else
        Q_EMIT refused(diagnostics);
}

}  // namespace huimin
