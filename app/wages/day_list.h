#pragma once
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/profile/profile.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// The list of a kind of case whose items are days, to be marked on a calendar, and the statement that reckons with them.
struct DayList {
    const Statement* statement = nullptr;  ///< says what a marked day begins with
    const Fact* fact = nullptr;            ///< the list, as the kind declares it

    /// The record of a day: days[2023-01-22].
    std::string recordOf(Date day) const;
};

/// As the packs declare it; nothing where cases of this kind are not about days. Lives as long as the rules and the kind.
std::optional<DayList> dayListOf(const RuleSet& rules, const ProfileKind& kind);
/// The kinds of case that are about days.
std::vector<std::shared_ptr<const ProfileKind>> kindsWithDays(const RuleSet& rules);
/// The days a case has marked.
std::set<Date> markedDays(const Profile& profile, const DayList& list);

}  // namespace huimin
