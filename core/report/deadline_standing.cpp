#include "core/report/deadline_standing.h"

#include <cstdlib>

#include "core/report/deadline_sentences.h"

namespace huimin::report {

namespace {

/// What is said before the day, on it, and after it.
struct Standings {
    const Sentence& before;
    const Sentence& on;
    const Sentence& after;
};

Standings standingsOf(DeadlineKind kind)
{
    using namespace sentences;
    switch (kind) {
    case DeadlineKind::By: return {dueIn, dueToday, overdue};
    case DeadlineKind::From: return {beginsIn, beginsToday, hasBegun};
    case DeadlineKind::Until: return {lastsFor, endsToday, hasEnded};
    }
    return {dueIn, dueToday, overdue};
}

Bilingual daysText(int days)
{
    return days == 1 ? fill(sentences::oneDay) : fill(sentences::manyDays, {days});
}

}  // namespace

bool isOverdue(const StatementDeadline& deadline, Date date, Date day)
{
    return deadline.kind == DeadlineKind::By && date < day;
}

Bilingual standingOf(const StatementDeadline& deadline, Date date, Date day)
{
    const Standings standings = standingsOf(deadline.kind);
    const int left = date.dayNumber() - day.dayNumber();
    if (left == 0)
        return fill(standings.on);
    return fill(left > 0 ? standings.before : standings.after, {daysText(std::abs(left))});
}

}  // namespace huimin::report
