#pragma once
#include <QSize>
#include <QString>

class QWidget;

namespace huimin {

/// Closes what is open to be read: it is in a language that is no longer spoken.
void closeReadingWindows(QWidget& window);

/// Opens a window to read in beside the main one; Escape closes it. One of each title at a time.
void showMarkdown(QWidget& window, const QString& title, const QString& markdown, const QSize& size = {640, 560});
/// The same with the text of a file.
void showText(QWidget& window, const QString& title, const QString& file);

}  // namespace huimin
