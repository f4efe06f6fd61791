#pragma once
#include <QString>

class QWidget;

namespace huimin {

/// Every action of the window that has a key, with its keys, as a table in Markdown. Read from the window, so that none is forgotten.
QString shortcutList(const QWidget& window);

}  // namespace huimin
