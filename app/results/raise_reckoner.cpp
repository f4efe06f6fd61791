#include "app/results/raise_reckoner.h"

#include "core/report/raise_words.h"

namespace huimin {

namespace {

constexpr int pause = 250;  // milliseconds

}  // namespace

RaiseReckoner::RaiseReckoner(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RaiseReckoner::begin);
}

RaiseReckoner::~RaiseReckoner()
{
    ++m_asked;
    m_pool.waitForDone();
}

void RaiseReckoner::ask(std::shared_ptr<const Determination> determination)
{
    m_determination = std::move(determination);
    ++m_asked;
    m_pause.start();
}

void RaiseReckoner::begin()
{
    if (m_determination->ledger.empty())
        return;
    m_pool.start([this, number = m_asked.load(), determination = m_determination] {
        if (number != m_asked)
            return;
        auto texts = report::raisesNet(*determination);
        QMetaObject::invokeMethod(this, [this, number, texts = std::move(texts)] {
            if (number == m_asked)
                Q_EMIT reckoned(texts);
        }, Qt::QueuedConnection);
    });
}

}  // namespace huimin
