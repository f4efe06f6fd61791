#pragma once
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace huimin {

/// What can be done with the pages that are shown, and how far it has come.
class PrintBar : public QWidget {
    Q_OBJECT
public:
    explicit PrintBar(QWidget* parent = nullptr);

    void setHasPages(bool has);
    void showProgress(int done, int all);
    /// Ends the progress, with what came of it.
    void tell(const QString& text);
    void retranslate();

Q_SIGNALS:
    void printRequested();
    void pdfRequested();
    void cancelRequested();

private:
    void showBusy(bool isBusy);

    bool m_hasPages = false;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_said;
};

}  // namespace huimin
