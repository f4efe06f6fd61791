#include "app/printing/pdf_export.h"

namespace huimin {

PdfExport::PdfExport(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PdfExport::~PdfExport()
{
    m_isStopped = true;
    m_pool.waitForDone();
}

void PdfExport::start(std::vector<reports::PrintedPage> pages, const QString& title, const reports::PdfAbout& about, const QString& path)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_isStopped = false;
    m_pool.start([this, pages = std::move(pages), title, about, path] {
        const auto progress = [this](int done, int all) {
            QMetaObject::invokeMethod(this, [=, this] { Q_EMIT progressed(done, all); }, Qt::QueuedConnection);
            return !m_isStopped;
        };
        const auto outcome = reports::writePdf(pages, title, about, path, progress);
        QMetaObject::invokeMethod(this, [=, this] { finish(outcome, path); }, Qt::QueuedConnection);
    });
}

void PdfExport::finish(const Result<reports::PdfOutcome>& outcome, const QString& path)
{
    m_isBusy = false;
    if (!outcome)
        return Q_EMIT failed(outcome.diagnostics());
    switch (*outcome) {
    case reports::PdfOutcome::Written: return Q_EMIT written(path);
    case reports::PdfOutcome::Cancelled: return Q_EMIT cancelled();
    }
}

}  // namespace huimin
