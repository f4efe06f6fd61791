#pragma once
#include <QList>

class QWidget;

namespace huimin {

/// How a form stands before the person who works in it, apart from its facts: which sections are open, where the keyboard is. Taken of
/// one form and put on another of the same record, when the language changes.
class FormLook {
public:
    explicit FormLook(const QWidget& form);

    /// The field the keyboard is in now; null where it was not in the form.
    QWidget* putOn(QWidget& form) const;

private:
    QList<bool> m_open;     ///< of the sections, in their order
    qsizetype m_focus = -1; ///< which of the fields
    int m_cursor = 0;       ///< in a line: before which character
};

}  // namespace huimin
