#pragma once

// QScintilla's headers are written with Qt's lower-case keywords, which this project does without. Included here and nowhere else.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#include <Qsci/qscilexeryaml.h>
#include <Qsci/qsciscintilla.h>
#pragma GCC diagnostic pop
#undef signals
#undef slots
#undef emit
