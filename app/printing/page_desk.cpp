#include "app/printing/page_desk.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include "app/printing/page_view.h"
#include "app/printing/print_bar.h"
#include "app/printing/printer_pages.h"

namespace huimin {

PageDesk::PageDesk(QWidget* parent) : QWidget(parent), m_view(new PageView), m_bar(new PrintBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 10, 8, 4);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    m_view->setObjectName(QStringLiteral("printedPages"));
    connect(m_bar, &PrintBar::pdfRequested, this, &PageDesk::choosePdf);
    connect(m_bar, &PrintBar::printRequested, this, &PageDesk::choosePrinter);
    connect(m_bar, &PrintBar::cancelRequested, &m_export, &PdfExport::cancel);
    connect(&m_export, &PdfExport::progressed, m_bar, &PrintBar::showProgress);
    connect(&m_export, &PdfExport::written, this, [this](const QString& path) { m_bar->tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path))); });
    connect(&m_export, &PdfExport::cancelled, this, [this] { m_bar->tell(tr("Cancelled; nothing was written")); });
    connect(&m_export, &PdfExport::failed, this, &PageDesk::tell);
}

void PageDesk::speak(Language language)
{
    m_language = language;
    m_view->setAccessibleName(tr("Preview of the pages"));
    m_bar->retranslate();
}

void PageDesk::showPages(Result<std::vector<reports::PrintedPage>> pages, const QString& title, Date day)
{
    m_title = title;
    m_day = day;
    m_bar->setHasPages(static_cast<bool>(pages));
    if (!pages)
        tell(pages.diagnostics());
    m_view->setPages(pages ? *std::move(pages) : std::vector<reports::PrintedPage>());
}

void PageDesk::showNothing()
{
    m_view->setPages({});
    m_bar->setHasPages(false);
}

void PageDesk::scrollToTop()
{
    m_view->scrollToTop();
}

void PageDesk::choosePdf()
{
    const QString name = QString(m_title).replace(u'/', u'-') + QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    exportTo(path);
}

void PageDesk::exportTo(const QString& path)
{
    if (m_export.isBusy() || m_view->pages().empty())
        return;
    m_bar->showProgress(0, static_cast<int>(m_view->pages().size()));
    m_export.start(m_view->pages(), m_title, {m_language, m_day}, path);
}

void PageDesk::choosePrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, m_title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, static_cast<int>(m_view->pages().size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        m_bar->tell(printPages(printer, m_view->pages()) ? tr("Sent to the printer") : tr("The printer could not be reached"));
}

void PageDesk::tell(const Diagnostics& why)
{
    QStringList texts;
    for (const Diagnostic& diagnostic : why)
        texts << QString::fromStdString(diagnostic.message.in(m_language));
    m_bar->tell(texts.join(u'\n'));
}

}  // namespace huimin
