#pragma once
#include <QCoreApplication>
#include <set>

#include "app/document/case_document.h"
#include "app/wages/day_list.h"

namespace huimin {

/// Marks days of the open case and takes marks away: each day one step to undo, and a stroke over several of them one step too.
/// The case is of a kind that is about days.
class DayBrush {
    Q_DECLARE_TR_FUNCTIONS(huimin::DayBrush)
public:
    /// The document outlives this.
    explicit DayBrush(CaseDocument& document) : m_document(document) {}

    /// Marks a day that is not marked; takes the mark, with all that was said of the day, away from one that is.
    Diagnostics toggle(Date day);

    // A stroke marks every day from where it began to where it is. Going back, it leaves what it found.
    void begin(Date day);
    Diagnostics moveTo(Date day);
    void end();

private:
    DayList list() const;

    CaseDocument& m_document;
    std::set<Date> m_before;  ///< what was marked when the stroke began
    Date m_from;
};

}  // namespace huimin
