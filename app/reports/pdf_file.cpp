#include "app/reports/pdf_file.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include "app/reports/page_layout.h"

namespace huimin::reports {

Result<PdfOutcome> writePdfFile(const report::Printout& printout, const PdfAbout& about, const std::string& path)
{
    // Fonts come with an application; it needs no screen for them.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt remarks about a machine without a desktop is no part of the answer.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    int count = 1;
    char name[] = "huimin";
    char* arguments[] = {name, nullptr};
    const QGuiApplication application(count, arguments);
    const auto pages = layOut(printout, about.language);
    if (!pages)
        return pages.diagnostics();
    return writePdf(*pages, QString::fromStdString(printout.title), about, QString::fromStdString(path));
}

}  // namespace huimin::reports
