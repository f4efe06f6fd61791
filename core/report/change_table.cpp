#include "core/report/change_table.h"

#include "core/report/changed_rows.h"
#include "core/report/comparison_sums.h"
#include "core/report/printout_sentences.h"

namespace huimin::report {

Table changeTable(const Comparison& comparison, const Words& words)
{
    Table table{{{words.in(sentences::benefitColumn), 5},
                 {comparison.before->input.day.toIso(), 3, true},
                 {comparison.after->input.day.toIso(), 3, true},
                 {words.in(sentences::differenceColumn), 3, true},
                 {words.in(sentences::unitColumn), 3},
                 {words.in(sentences::becauseColumn), 8}},
                {}};
    for (const ChangeLine& line : changedRows(comparison, words))
        table.rows.push_back({{Words::inLines({words.alone(line.benefit), line.whom}), line.before, line.after, line.difference, line.unit,
                               Words::inLines(line.causes)}});
    if (table.rows.empty())
        return table;
    for (const SumChange& sum : sumChanges(comparison, words))
        table.rows.push_back({{words.alone(sum.label), sum.before, sum.after, sum.difference, sum.unit, sum.said}, true});
    return table;
}

}  // namespace huimin::report
