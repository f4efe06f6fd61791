#include "core/report/row_groups.h"

#include <algorithm>

namespace huimin::report {

namespace {

bool isSet(const Row& row)
{
    return row.amount.form != AmountResult::Form::NotKnown;
}

std::vector<RowGroup> groupsOf(const std::vector<const Row*>& rows)
{
    std::vector<RowGroup> groups;
    for (const Row* row : rows) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const RowGroup& group) { return group.first().route == row->route; });
        if (same == groups.end())
            groups.push_back({{row}});
        else
            same->rows.push_back(row);
    }
    return groups;
}

std::vector<RowGroup> eligible(const Determination& determination, bool set)
{
    std::vector<const Row*> rows;
    for (const Row& row : determination.rows) {
        if (row.status == Status::Eligible && isSet(row) == set)
            rows.push_back(&row);
    }
    return groupsOf(rows);
}

}  // namespace

std::vector<RowGroup> dueGroups(const Determination& determination)
{
    return eligible(determination, true);
}

std::vector<RowGroup> dueNotSetGroups(const Determination& determination)
{
    return eligible(determination, false);
}

std::vector<RowGroup> pendingGroups(const Determination& determination)
{
    std::vector<const Row*> rows;
    for (const Row& row : determination.rows) {
        if (row.status == Status::Undetermined && row.concerned)
            rows.push_back(&row);
    }
    return groupsOf(rows);
}

bool isNothingDue(const Determination& determination)
{
    return determination.statements.empty() && dueGroups(determination).empty() && dueNotSetGroups(determination).empty();
}

}  // namespace huimin::report
