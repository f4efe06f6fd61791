#pragma once
#include <QObject>
#include <QThreadPool>
#include <atomic>

#include "app/reports/pdf_writer.h"

namespace huimin {

/// Writes a PDF on a thread of its own, one at a time. One of `written`, `cancelled` and `failed` follows every start.
class PdfExport : public QObject {
    Q_OBJECT
public:
    explicit PdfExport(QObject* parent = nullptr);
    /// Stops what is being written; nothing of it is left.
    ~PdfExport() override;

    /// Only while nothing is being written.
    void start(std::vector<reports::PrintedPage> pages, const QString& title, const reports::PdfAbout& about, const QString& path);
    void cancel() { m_isStopped = true; }
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void progressed(int pages, int all);
    void written(const QString& path);
    void cancelled();
    void failed(const huimin::Diagnostics& why);

private:
    void finish(const Result<reports::PdfOutcome>& outcome, const QString& path);

    bool m_isBusy = false;
    std::atomic<bool> m_isStopped = false;
    QThreadPool m_pool;
};

}  // namespace huimin
