#pragma once
#include <QString>
#include <QStringList>
#include <map>

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
};

using DayEntries = std::map<Date, DayEntry>;

/// The marked days of a case. `determination` may be null, or of an earlier state of the case: amounts follow a moment later.
DayEntries dayEntries(const Profile& profile, const DayList& list, const Determination* determination, const UnitSystem& units,
                      const report::Words& words);

}  // namespace huimin
