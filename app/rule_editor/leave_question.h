#pragma once

class QWidget;

namespace huimin {

enum class LeaveAnswer {
    Save,
    Keep,     ///< for the next start, in no file of the rules
    Discard,
    Stay,
};

/// Asks what becomes of edits of the rules before the program ends. Rules with mistakes (`canSave` is false) are not saved: the program
/// could not start with them.
LeaveAnswer askBeforeLeaving(QWidget& window, int edits, bool canSave);

}  // namespace huimin
