#include "app/printing/print_page.h"

#include <QDir>
#include <QFileDialog>
#include <QListView>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/printing/page_view.h"
#include "app/printing/print_bar.h"
#include "app/printing/printer_pages.h"
#include "app/reports/page_layout.h"
#include "core/determination/since_the_turn.h"

namespace huimin {

PrintPage::PrintPage(QWidget* parent) : Page(parent), m_list(new QListView), m_view(new PageView), m_bar(new PrintBar)
{
    build();
    connectParts();
}

void PrintPage::build()
{
    auto* pages = new QWidget;
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(4, 10, 8, 4);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    auto* columns = new QSplitter;
    columns->addWidget(m_list);
    columns->addWidget(pages);
    columns->setStretchFactor(1, 1);
    columns->setSizes({300, 900});
    columns->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    m_list->setObjectName(QStringLiteral("printable"));
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setFrameShape(QFrame::NoFrame);
    m_view->setObjectName(QStringLiteral("printedPages"));
    setFocusProxy(m_list);
}

void PrintPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrintPage::showChosen);
    connect(m_bar, &PrintBar::pdfRequested, this, &PrintPage::choosePdf);
    connect(m_bar, &PrintBar::printRequested, this, &PrintPage::choosePrinter);
    connect(m_bar, &PrintBar::cancelRequested, &m_export, &PdfExport::cancel);
    connect(&m_comparer, &Comparer::compared, this, &PrintPage::takeComparison);
    connect(&m_export, &PdfExport::progressed, m_bar, &PrintBar::showProgress);
    connect(&m_export, &PdfExport::written, this, [this](const QString& path) { m_bar->tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path))); });
    connect(&m_export, &PdfExport::cancelled, this, [this] { m_bar->tell(tr("Cancelled; nothing was written")); });
    connect(&m_export, &PdfExport::failed, this, &PrintPage::tell);
}

QString PrintPage::title() const
{
    return tr("Print");
}

void PrintPage::speak(Language language)
{
    m_language = language;
    m_list->setAccessibleName(tr("What can be printed"));
    m_view->setAccessibleName(tr("Preview of the pages"));
    m_bar->retranslate();
    layOutLater();
}

void PrintPage::showDetermination(std::shared_ptr<const Determination> determination)
{
    m_determination = std::move(determination);
    m_since = nullptr;
    m_comparer.forget();
    layOutLater();
}

void PrintPage::setOffice(const report::Office& office)
{
    m_office = office;
    layOutLater();
}

void PrintPage::setCovered(bool isCovered)
{
    m_masking = isCovered ? report::Masking::Covered : report::Masking::Open;
    layOutLater();
}

void PrintPage::layOutLater()
{
    // Nobody looks at the pages while a case is typed.
    m_isStale = true;
    if (isVisible())
        fill();
}

void PrintPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        fill();
}

void PrintPage::fill()
{
    m_isStale = false;
    list();
    // The pages are shown at once; what changed is added when it has been found.
    const auto since = m_determination && !m_since ? sinceTheTurn(*m_determination) : std::nullopt;
    if (since)
        m_comparer.ask(*since);
}

void PrintPage::takeComparison(std::shared_ptr<const Comparison> comparison)
{
    m_since = std::move(comparison);
    list();
}

void PrintPage::list()
{
    const report::PrintableDocument before = m_chosen;
    m_model.setDocuments(m_determination ? report::printableDocuments(*m_determination, m_since.get(), words()) : std::vector<report::PrintableDocument>());
    m_list->setCurrentIndex(m_model.find(before));
    if (m_model.rowCount() == 0)
        m_view->setPages({});
    m_bar->setHasPages(m_model.rowCount() > 0);
}

void PrintPage::showChosen()
{
    if (!m_list->currentIndex().isValid())
        return;
    const report::PrintableDocument& document = m_model.documentAt(m_list->currentIndex());
    const bool isSame = document.kind == m_chosen.kind && document.index == m_chosen.index;
    m_chosen = document;
    m_view->setPages(reports::layOut(chosen(), m_language));
    if (!isSame)
        m_view->scrollToTop();
}

report::Printout PrintPage::chosen() const
{
    return report::printoutOf(m_chosen, *m_determination, m_since.get(), m_office, words());
}

void PrintPage::choosePdf()
{
    const QString name = QString::fromStdString(m_chosen.title).replace(u'/', u'-') + QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    exportTo(path);
}

void PrintPage::exportTo(const QString& path)
{
    if (m_export.isBusy() || m_view->pages().empty())
        return;
    m_bar->showProgress(0, static_cast<int>(m_view->pages().size()));
    m_export.start(m_view->pages(), QString::fromStdString(m_chosen.title), {m_language, m_determination->input.day}, path);
}

void PrintPage::choosePrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, QString::fromStdString(m_chosen.title));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, static_cast<int>(m_view->pages().size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        m_bar->tell(printPages(printer, m_view->pages()) ? tr("Sent to the printer") : tr("The printer could not be reached"));
}

void PrintPage::tell(const Diagnostics& why)
{
    QStringList texts;
    for (const Diagnostic& diagnostic : why)
        texts << QString::fromStdString(diagnostic.message.in(m_language));
    m_bar->tell(texts.join(u'\n'));
}

}  // namespace huimin
