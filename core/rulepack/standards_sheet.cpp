#include "core/rulepack/standards_sheet.h"

#include <algorithm>
#include <set>

namespace huimin {

namespace {

using Entry = StandardsSheet::Entry;

const std::vector<Entry>& entriesOf(const Standard& standard, const StandardsSheet* sheet)
{
    static const std::vector<Entry> none;
    if (!sheet)
        return none;
    const auto found = sheet->entries.find(standard.id);
    return found == sheet->entries.end() ? none : found->second;
}

/// The latest that has started; null where none has.
const Entry* entryOn(const std::vector<Entry>& entries, Date day)
{
    const Entry* latest = nullptr;
    for (const Entry& entry : entries) {
        if (entry.from <= day && (!latest || latest->from < entry.from))
            latest = &entry;
    }
    return latest;
}

}  // namespace

std::optional<StandardValue> standardOn(const Standard& standard, const StandardsSheet* sheet, Date day)
{
    const Entry* entry = entryOn(entriesOf(standard, sheet), day);
    if (standard.isSwitch && !standard.inForce.contains(day))
        return StandardValue{Number(), false, entry};
    if (!entry)
        return std::nullopt;
    StandardValue value{entry->value, entry->isOn, entry};
    for (const Raise& raise : standard.raises) {
        // What was entered on the day of the raise or later has it already.
        if (entry->from < raise.from && raise.from <= day)
            value.value = value.value + raise.value;
    }
    return value;
}

std::vector<const Raise*> raisesOn(const Standard& standard, Date day)
{
    std::vector<const Raise*> raises;
    for (const Raise& raise : standard.raises) {
        if (raise.from <= day)
            raises.push_back(&raise);
    }
    std::stable_sort(raises.begin(), raises.end(), [](const Raise* a, const Raise* b) { return a->from < b->from; });
    return raises;
}

std::vector<Date> turningDays(const Standard& standard, const StandardsSheet* sheet)
{
    std::set<Date> days;
    for (const Entry& entry : entriesOf(standard, sheet))
        days.insert(entry.from);
    for (const Raise& raise : standard.raises)
        days.insert(raise.from);
    if (standard.inForce.from)
        days.insert(*standard.inForce.from);
    if (const auto after = standard.inForce.to ? standard.inForce.to->plusDays(1) : std::nullopt)
        days.insert(*after);
    return {days.begin(), days.end()};
}

}  // namespace huimin
