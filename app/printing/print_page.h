#pragma once
#include <memory>

#include "app/document/comparer.h"
#include "app/printing/pdf_export.h"
#include "app/printing/printable_model.h"
#include "app/widgets/page.h"

class QListView;

namespace huimin {

class PageView;
class PrintBar;

/// What can be printed of the open case, and the pages of what is chosen, to be printed or saved as PDF.
class PrintPage : public Page {
    Q_OBJECT
public:
    explicit PrintPage(QWidget* parent = nullptr);

    QString title() const override;
    void speak(Language language) override;

    void showDetermination(std::shared_ptr<const Determination> determination);
    /// There are no pages while the case cannot be determined.
    void showNothing() { showDetermination(nullptr); }
    void setOffice(const report::Office& office);
    /// Whether what is sensitive is covered on the pages, as it is in the window.
    void setCovered(bool isCovered);
    /// Writes the pages shown; asks nothing.
    void exportTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    void layOutLater();
    void fill();
    void takeComparison(std::shared_ptr<const Comparison> comparison);
    void list();
    void showChosen();
    void choosePdf();
    void choosePrinter();
    void tell(const Diagnostics& why);
    report::Printout chosen() const;
    report::Words words() const { return report::Words(m_language, m_masking); }

    std::shared_ptr<const Determination> m_determination;
    std::shared_ptr<const Comparison> m_since;  ///< what changed with the province's raises; null until that is known
    report::Office m_office;
    Language m_language = Language::Zh;
    report::Masking m_masking = report::Masking::Covered;
    bool m_isStale = true;  ///< what is shown is not what would be laid out now
    PrintableModel m_model;
    PdfExport m_export;
    Comparer m_comparer;
    report::PrintableDocument m_chosen;
    QListView* m_list;
    PageView* m_view;
    PrintBar* m_bar;
};

}  // namespace huimin
