#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/calendar/work_calendar.h"
#include "core/catalogue/fact.h"
#include "core/profile/profile_reader.h"
#include "core/rulepack/benefit.h"
#include "core/rulepack/definition.h"
#include "core/rulepack/dependency_graph.h"
#include "core/rulepack/notices.h"
#include "core/rulepack/standard.h"
#include "core/rulepack/standards_sheet.h"
#include "core/rulepack/statement.h"

namespace huimin {

/// A pack as it names itself.
struct PackInfo {
    std::string id;
    std::string version;
    std::string fingerprint;      ///< sha256:… over its files' names and bytes
    Bilingual title;
    Bilingual jurisdiction;
    int warnIfOlderThanDays = 0;  ///< 0: never
    std::string folder;
};

/// A kind of total of money: the units that may be added to one another.
struct TotalKind {
    std::string id;
    Bilingual label;
    std::vector<Unit> units;
    Unit unit;   ///< what the total is in
};

/// A policy of a programme, by its number: what changed, and which benefits carry it.
struct Policy {
    int number = 0;
    Bilingual label;
    Bilingual change;
    std::vector<std::string> benefits;
    SourcePlace place;
};

/// Several packs combined, checked, and ready to determine by. Never changed once loaded.
struct RuleSet {
    std::vector<PackInfo> packs;
    UnitSystem units;
    std::map<std::string, Document> documents;
    std::vector<std::shared_ptr<const ProfileKind>> kinds;
    std::map<std::string, Definition> definitions;
    std::map<std::string, Standard> standards;
    std::map<std::string, Parameter> parameters;
    std::vector<Benefit> benefits;          ///< by policy, then as read
    std::vector<Statement> statements;
    WorkCalendar calendar;
    std::map<std::string, Bilingual> papers;
    std::vector<Notices> notices;           ///< of the packs that have any
    std::vector<Policy> policies;           ///< by number
    std::vector<TotalKind> totals;
    DependencyGraph dependencies;           ///< among definitions and benefits, without circles

    const Benefit* benefit(std::string_view id) const;
    /// What the pack of a benefit says about telling people of it; null where it says nothing.
    const Notices* noticesOn(const Benefit& benefit) const;
    const ProfileKind* kindWithSubject(std::string_view subject) const;
    ProfileVocabulary profileVocabulary() const;
    StandardsVocabulary standardsVocabulary() const { return {standards, units}; }
};

using RuleSetPtr = std::shared_ptr<const RuleSet>;

}  // namespace huimin
