#pragma once
#include "app/widgets/outline_item.h"
#include "core/report/refusals.h"
#include "core/report/row_groups.h"

namespace huimin {

/// Before the id of a standard in an entry's action: it leads to where that is entered. Paths of facts do not begin like this.
inline const QString standardAction = QStringLiteral("standard:");

/// What the entry of a row is known by from one outline to the next.
QString rowKey(const QString& benefit, const QString& route, const QString& subject);

/// Determinations as entries of an outline, in one language.
class RowItems {
public:
    RowItems(const Determination& determination, const report::Words& words) : m_determination(determination), m_words(words) {}

    /// One row: amount, why, and what it opens to: its conditions, what was known of them, where they stand.
    OutlineItem row(const Row& row) const;
    /// Rows of one benefit: one entry each, or one for all of them where they are many.
    std::vector<OutlineItem> group(const report::RowGroup& group) const;
    /// Who is refused a benefit for one reason.
    OutlineItem refusal(const report::Refusal& refusal) const;

private:
    OutlineItem many(const report::RowGroup& group) const;
    std::vector<OutlineItem> conditions(const Row& row) const;

    const Determination& m_determination;
    const report::Words& m_words;
};

}  // namespace huimin
