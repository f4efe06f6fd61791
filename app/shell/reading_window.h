#pragma once
#include <QString>

class QWidget;

namespace huimin {

/// Opens a window to read in beside the main one; Escape closes it. One of each title at a time.
void showMarkdown(QWidget& window, const QString& title, const QString& markdown);
/// The same with the text of a file.
void showText(QWidget& window, const QString& title, const QString& file);

}  // namespace huimin
