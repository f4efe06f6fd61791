#include "app/wages/day_entry.h"

#include <algorithm>

#include "app/widgets/qt_text.h"
#include "core/report/given_facts.h"
#include "core/report/statement_words.h"

namespace huimin {

namespace {

/// What is said of a day: figures and choices, and of what is true or not only what is true.
void addFacts(DayEntry& entry, const GivenFact& day, const UnitSystem& units, const report::Words& words)
{
    const std::vector<const Fact*> truths = truthsOf(*day.fact);
    for (const GivenFact& given : day.facts) {
        if (!given.isGiven() || given.fact->id == day.fact->keyFact)
            continue;
        if (given.fact->type != FactType::Boolean) {
            entry.figures << qt(report::factText(given, units, words));
            entry.facts << entry.figures.back();
        } else if (std::get<bool>(given.scalar)) {
            entry.facts << qt(words.alone(words.in(given.fact->label)));
            entry.marks.push_back(static_cast<int>(std::find(truths.begin(), truths.end(), given.fact) - truths.begin()));
        }
    }
}

void addFigures(DayEntry& entry, const StatementResult::Item& item, const UnitSystem& units, const report::Words& words)
{
    for (const StatementResultValue& value : item.values) {
        const bool isKnown = !value.value.unknown() && !value.value.isNull();
        if (isKnown && value.declared->isMoney) {
            entry.amount = qt(report::statementText(value, words));
            entry.unit = qt(words.in(units.label(value.declared->unit)));
        } else if (isKnown && value.declared->options.empty() && value.value.as<std::string>()) {
            entry.arithmetic = qt(report::statementText(value, words));
        }
    }
    if (entry.arithmetic == entry.amount)
        entry.arithmetic.clear();
}

}  // namespace

std::vector<const Fact*> truthsOf(const Fact& list)
{
    std::vector<const Fact*> truths;
    for (const Fact& fact : list.facts) {
        if (fact.type == FactType::Boolean)
            truths.push_back(&fact);
    }
    return truths;
}

DayEntries dayEntries(const Profile& profile, const DayList& list, const Determination* determination, const UnitSystem& units,
                      const report::Words& words)
{
    DayEntries entries;
    for (const GivenFact& item : profile.root.find(list.fact->id)->items) {
        if (const auto day = Date::parse(item.id))
            addFacts(entries[*day], item, units, words);
    }
    if (!determination)
        return entries;
    for (const StatementResult& result : determination->statements) {
        for (const StatementResult::Item& item : result.items) {
            const auto day = Date::parse(item.key);
            const auto entry = day && result.statement == list.statement ? entries.find(*day) : entries.end();
            if (entry != entries.end())
                addFigures(entry->second, item, units, words);
        }
    }
    return entries;
}

}  // namespace huimin
