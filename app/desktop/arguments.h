#pragma once
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/bilingual.h"
#include "core/calendar/date.h"

namespace huimin {

/// What the window is opened with.
struct WindowArguments {
    QString file;                      ///< empty: an empty case
    QString rules;                     ///< empty: the rules that came with the program
    std::optional<Date> day;           ///< nullopt: today
    std::optional<Language> language;  ///< nullopt: the one last used
    bool exitAfterFirstPaint = false;  ///< for measuring how long it takes to start
};

/// Reads the command line; ends the program for --help, --version and what cannot be read.
WindowArguments readWindowArguments(const QStringList& arguments);

}  // namespace huimin
