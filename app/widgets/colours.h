#pragma once
#include <QColor>
#include <QPalette>

#include "app/widgets/outline_item.h"

/// The few colours the window uses beside those of its palette; each is there in a light and a dark shade, and reads with at
/// least 4.5 to 1 on the ground it stands on.
namespace huimin::colours {

bool isDark(const QPalette& palette);
/// The one accent: focus, links, what is chosen.
QColor accent(const QPalette& palette);
/// Of a mark: green, grey, amber, red.
QColor of(Mark mark, const QPalette& palette);
/// Text that is there when one looks for it.
QColor faint(const QPalette& palette);
/// A line between things.
QColor line(const QPalette& palette);
/// The ground of what wants an answer, and of a warning.
QColor questionGround(const QPalette& palette);
QColor warningGround(const QPalette& palette);
QColor warningText(const QPalette& palette);

}  // namespace huimin::colours
