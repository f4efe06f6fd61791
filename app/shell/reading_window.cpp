#include "app/shell/reading_window.h"

#include <QDialog>
#include <QFile>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace huimin {

namespace {

/// Told apart from dialogs that ask.
class ReadingWindow : public QDialog {
public:
    using QDialog::QDialog;
};

/// A table of Markdown comes with narrow cells in double lines.
void giveTablesRoom(const QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setCellPadding(5);
        table->setFormat(format);
    }
}

}  // namespace

void closeReadingWindows(QWidget& window)
{
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (dynamic_cast<ReadingWindow*>(dialog))
            dialog->close();
    }
}

void showMarkdown(QWidget& window, const QString& title, const QString& markdown, const QSize& size)
{
    auto* dialog = window.findChild<QDialog*>(title);
    if (!dialog) {
        dialog = new ReadingWindow(&window);
        dialog->setObjectName(title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(title);
        dialog->resize(size);
        auto* text = new QTextBrowser;
        text->setFrameShape(QFrame::NoFrame);
        text->setAccessibleName(title);
        text->document()->setDocumentMargin(16);
        text->setMarkdown(markdown);
        giveTablesRoom(*text->document());
        auto* layout = new QVBoxLayout(dialog);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(text);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void showText(QWidget& window, const QString& title, const QString& file)
{
    QFile source(file);
    const bool isThere = source.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    showMarkdown(window, title, QString::fromUtf8(source.readAll()));
}

}  // namespace huimin
