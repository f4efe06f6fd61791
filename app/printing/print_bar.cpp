#include "app/printing/print_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace huimin {

PrintBar::PrintBar(QWidget* parent)
    : QWidget(parent), m_print(new QPushButton), m_pdf(new QPushButton), m_progress(new QProgressBar), m_cancel(new QPushButton), m_said(new QLabel)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_print);
    layout->addWidget(m_pdf);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_said, 1);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_print->setObjectName(QStringLiteral("print"));
    m_pdf->setObjectName(QStringLiteral("pdf"));
    m_cancel->setObjectName(QStringLiteral("cancelPdf"));
    connect(m_print, &QPushButton::clicked, this, &PrintBar::printRequested);
    connect(m_pdf, &QPushButton::clicked, this, &PrintBar::pdfRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PrintBar::cancelRequested);
    showBusy(false);
}

void PrintBar::setHasPages(bool has)
{
    m_hasPages = has;
    showBusy(m_progress->isVisibleTo(this));
}

void PrintBar::showBusy(bool isBusy)
{
    m_print->setEnabled(m_hasPages && !isBusy);
    m_pdf->setEnabled(m_hasPages && !isBusy);
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_said->setVisible(!isBusy);
}

void PrintBar::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    showBusy(true);
}

void PrintBar::tell(const QString& text)
{
    m_said->setText(text);
    showBusy(false);
}

void PrintBar::retranslate()
{
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Choose a printer and print the pages shown"));
    m_pdf->setText(tr("Save as PDF…"));
    m_pdf->setToolTip(tr("Write the pages shown into a PDF file"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    m_said->clear();
}

}  // namespace huimin
