#pragma once
#include <QString>
#include <QStringList>
#include <map>
#include <vector>

#include "app/wages/day_list.h"
#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin {

/// A day that is marked, as the calendar shows it.
struct DayEntry {
    QStringList facts;    ///< 8小时, 已安排补休
    QString amount;       ///< what it comes to; empty until that is known
    QString unit;
    QString arithmetic;   ///< how; empty where the amount says it all
    QStringList figures = {};      ///< of the facts what a cell has room for: 8小时
    std::vector<int> marks = {};   ///< what is true of the day, each by its place among `truthsOf` its list: a cell shows a mark of it
};

using DayEntries = std::map<Date, DayEntry>;

/// What can be true or not of the days of a list, in the order of the form.
std::vector<const Fact*> truthsOf(const Fact& list);

/// The marked days of a case. `determination` may be null, or of an earlier state of the case: amounts follow a moment later.
DayEntries dayEntries(const Profile& profile, const DayList& list, const Determination* determination, const UnitSystem& units,
                      const report::Words& words);

}  // namespace huimin
