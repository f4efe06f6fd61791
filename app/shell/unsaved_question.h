#pragma once
#include <QString>

class QWidget;

namespace huimin {

enum class UnsavedAnswer { Save, Discard, Stay };

/// Asks what becomes of edits that no file has, before another case takes the place of this one.
UnsavedAnswer askAboutUnsaved(QWidget& window, int edits);

}  // namespace huimin
