#include "app/document/determiner.h"

#include "core/determination/determine.h"

namespace huimin {

Determiner::Determiner(const CaseDocument& document, CountySheets sheets, Date day, QObject* parent)
    : QObject(parent), m_document(document), m_sheets(std::move(sheets)), m_day(day)
{
    m_pool.setMaxThreadCount(1);
    // A thread that is started anew for every key costs a part of the time between key and answer.
    m_pool.setExpiryTimeout(-1);
    connect(&document, &CaseDocument::changed, this, &Determiner::onChanged);
    ask();
}

Determiner::~Determiner()
{
    // What waits is skipped.
    ++m_asked;
    m_pool.waitForDone();
}

void Determiner::setDay(Date day)
{
    if (day == m_day)
        return;
    m_day = day;
    ask();
}

void Determiner::determineAgain()
{
    m_sheets.forget();
    ask();
}

void Determiner::onChanged()
{
    if (m_document.profile() != m_seen)
        ask();
}

void Determiner::ask()
{
    m_seen = m_document.profile();
    const int number = ++m_asked;
    const auto& sheet = m_sheets.of(m_seen->county);
    Diagnostics problems = m_document.diagnostics();
    if (!sheet)
        append(problems, sheet.diagnostics());
    if (hasErrors(problems)) {
        // Later, as a determination would be: who made the change has not heard of it yet.
        QMetaObject::invokeMethod(this, [=, this] { answer(number, nullptr, problems); }, Qt::QueuedConnection);
        return;
    }
    const DeterminationInput input{m_document.rules(), m_seen, *sheet, m_day};
    m_pool.start([=, this] { determineOnThread(number, input); });
}

void Determiner::determineOnThread(int number, const DeterminationInput& input)
{
    if (number != m_asked)
        return;
    auto result = determine(input);
    std::shared_ptr<const Determination> determination;
    Diagnostics problems;
    if (result)
        determination = std::make_shared<const Determination>(std::move(*result));
    else
        problems = result.diagnostics();
    QMetaObject::invokeMethod(this, [=, this] { answer(number, determination, problems); }, Qt::QueuedConnection);
}

void Determiner::answer(int number, std::shared_ptr<const Determination> determination, const Diagnostics& diagnostics)
{
    if (number != m_asked)
        return;
    m_answered = number;
    if (determination)
        Q_EMIT determined(std::move(determination));
    else
        Q_EMIT refused(diagnostics, m_seen);
}

}  // namespace huimin
