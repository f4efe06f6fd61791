#include "app/document/last_answer.h"

namespace huimin {

LastAnswer::LastAnswer(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LastAnswer::~LastAnswer()
{
    ++m_asked;
    m_stop.request_stop();
    m_pool.waitForDone();
}

void LastAnswer::ask(Work work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int number = ++m_asked;
    m_pool.start([this, number, work = std::move(work), stop = m_stop.get_token()] {
        if (number != m_asked)
            return;
        const Deliver deliver = work(stop);
        QMetaObject::invokeMethod(this, [this, number, deliver] { answer(number, deliver); }, Qt::QueuedConnection);
    });
}

void LastAnswer::drop()
{
    m_stop.request_stop();
    m_answered = ++m_asked;
}

void LastAnswer::answer(int number, const Deliver& deliver)
{
    if (number != m_asked)
        return;
    m_answered = number;
    deliver();
}

}  // namespace huimin
