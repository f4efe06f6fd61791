#pragma once
#include <QWidget>

#include "app/printing/pdf_export.h"
#include "core/base/result.h"
#include "core/calendar/date.h"

namespace huimin {

class PageView;
class PrintBar;

/// Printed pages to look at, and to be printed or saved as PDF.
class PageDesk : public QWidget {
    Q_OBJECT
public:
    explicit PageDesk(QWidget* parent = nullptr);

    void speak(Language language);
    /// The pages of a document of that day; without any, why there are none.
    void showPages(Result<std::vector<reports::PrintedPage>> pages, const QString& title, Date day);
    void showNothing();
    void scrollToTop();
    PrintBar& bar() { return *m_bar; }
    /// Writes the pages shown; asks nothing.
    void exportTo(const QString& path);
    void tell(const Diagnostics& why);

private:
    void choosePdf();
    void choosePrinter();

    Language m_language = Language::Zh;
    QString m_title;
    Date m_day;
    PdfExport m_export;
    PageView* m_view;
    PrintBar* m_bar;
};

}  // namespace huimin
