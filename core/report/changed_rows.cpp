#include "core/report/changed_rows.h"

#include <algorithm>

namespace huimin::report {

namespace {

bool isOpenToNobody(const Row* row)
{
    return row && row->status == Status::Undetermined && !row->concerned;
}

bool isLike(const ChangeLine& a, const ChangeLine& b)
{
    return a.benefit == b.benefit && a.before == b.before && a.after == b.after && a.difference == b.difference && a.unit == b.unit &&
           a.causes == b.causes;
}

}  // namespace

bool concernsAnyone(const RowPair& pair)
{
    return !isOpenToNobody(pair.before) && !isOpenToNobody(pair.after);
}

bool isTold(const RowPair& pair)
{
    return pair.isChanged && concernsAnyone(pair);
}

std::vector<ChangeLine> changedRows(const Comparison& comparison, const Words& words)
{
    std::vector<ChangeLine> lines;
    for (const RowPair& pair : comparison.rows) {
        if (!isTold(pair))
            continue;
        ChangeLine line = changeLine(pair, comparison, words);
        const auto like = std::find_if(lines.begin(), lines.end(), [&](const ChangeLine& other) { return isLike(other, line); });
        if (like == lines.end())
            lines.push_back(std::move(line));
        else
            like->whom += words.comma() + line.whom;
    }
    return lines;
}

std::vector<std::string> unchangedBenefits(const Comparison& comparison, const Words& words)
{
    std::vector<std::string> labels;
    for (const RowPair& pair : comparison.rows) {
        const Benefit* benefit = pair.either().benefit;
        const bool isChanged = std::any_of(comparison.rows.begin(), comparison.rows.end(), [&](const RowPair& other) {
            return isTold(other) && other.either().benefit == benefit;
        });
        const std::string& label = words.in(benefit->label);
        if (!isChanged && std::find(labels.begin(), labels.end(), label) == labels.end())
            labels.push_back(label);
    }
    return labels;
}

}  // namespace huimin::report
