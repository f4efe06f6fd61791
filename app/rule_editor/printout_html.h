#pragma once
#include <QString>

#include "core/report/printout.h"

namespace huimin {

/// What a document says, as rich text to read on the screen.
QString htmlOf(const report::Printout& printout);

}  // namespace huimin
