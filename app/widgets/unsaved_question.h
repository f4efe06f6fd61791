#pragma once
#include <QString>

class QWidget;

namespace huimin {

enum class UnsavedAnswer { Save, Discard, Stay };

/// Asks what becomes of edits that no file has, before something else takes their place. `what`: how many they are, and of what.
UnsavedAnswer askAboutUnsaved(QWidget& window, const QString& what);

}  // namespace huimin
