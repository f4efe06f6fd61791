#include "app/reports/pdf_writer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "app/reports/drawn_characters.h"
#include "app/reports/page_painter.h"
#include "app/reports/page_sentences.h"
#include "app/reports/paper.h"

namespace huimin::reports {

namespace {

/// The pages as Qt writes them, and what characters it drew; empty when it was told to stop.
struct Draft {
    QByteArray pdf;
    std::vector<QStringList> drawn;
};

void prepare(QPdfWriter& writer, const QString& title)
{
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(paper::unitsPerInch);
}

Draft draftOf(const std::vector<PrintedPage>& pages, const QString& title, const PageProgress& progress)
{
    const PageFonts fonts;
    DrawnCharacters characters(fonts);
    Draft draft;
    QBuffer buffer(&draft.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, title);
    QPainter painter(&writer);
    const int all = static_cast<int>(pages.size());
    for (int i = 0; i < all; ++i) {
        if (progress && !progress(i, all))
            return {};
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages[static_cast<std::size_t>(i)], fonts);
        draft.drawn.push_back(characters.of(pages[static_cast<std::size_t>(i)]));
    }
    painter.end();
    return draft;
}

bool save(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

}  // namespace

Result<PdfOutcome> writePdf(const std::vector<PrintedPage>& pages, const QString& title, const PdfAbout& about, const QString& path,
                            const PageProgress& progress)
{
    const Draft draft = draftOf(pages, title, progress);
    if (draft.drawn.size() < pages.size())
        return PdfOutcome::Cancelled;
    const auto bytes = withTextLayer(draft.pdf, draft.drawn, about);
    if (!bytes)
        return bytes.diagnostics();
    const int all = static_cast<int>(pages.size());
    if (progress && !progress(all, all))
        return PdfOutcome::Cancelled;
    if (!save(*bytes, path)) {
        const SourcePlace wholeFile{path.toStdString(), 0, 0};
        return Diagnostic{Diagnostic::Severity::Error, wholeFile, fill(sentences::notWritten, {path.toStdString()}), {}, {}};
    }
    return PdfOutcome::Written;
}

}  // namespace huimin::reports
