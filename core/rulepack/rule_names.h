#pragma once
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/rulepack/meaning.h"

namespace huimin {

/// All names of a rule set: the subjects with what each of them sees, and the entries of everything that has any. The rule
/// set must outlive it and stay where it is.
class RuleNames {
public:
    explicit RuleNames(const RuleSet& rules);
    RuleNames(const RuleNames&) = delete;
    RuleNames& operator=(const RuleNames&) = delete;

    const RuleSet& rules() const { return m_rules; }
    const std::deque<Subject>& subjects() const { return m_subjects; }
    /// Null where no kind of profile has it.
    const Subject* subject(std::string_view id) const;
    /// The whole profile a subject belongs to; itself where it is the whole.
    const Subject& whole(const Subject& subject) const;

    /// A fact or definition of the subject itself; nullopt where it has none of that name.
    std::optional<Meaning> ofSubject(const Subject& subject, std::string_view name) const;
    /// What a name stands for in every rule: standards, eligible, determination_date …
    std::optional<Meaning> ofEveryRule(const Subject& subject, std::string_view name) const;
    /// `name` of something; nullopt where it has no such entry. An entry of a list is the list of its items' entries.
    std::optional<Meaning> entry(const Meaning& of, std::string_view name) const;

    // The names to choose from.
    std::vector<std::string> namesOfSubject(const Subject& subject) const;
    std::vector<std::string> namesOfEveryRule() const;
    std::vector<std::string> entryNames(const Meaning& of) const;

    /// What a value under a name is in the end: a definition that lists members is a list of members.
    Meaning behind(const Meaning& meaning) const;

private:
    void addLists(const ProfileKind& kind, const Fact& group);
    Meaning ofFact(const Fact& fact) const;
    std::optional<Meaning> entryOfOne(const Meaning& of, std::string_view name) const;
    Meaning behindDefinition(const Definition& definition) const;

    const RuleSet& m_rules;
    std::deque<Subject> m_subjects;  // of lasting addresses
    mutable std::map<const Definition*, Meaning> m_behind;  // Anything while it is being found
};

/// The routes of a benefit that are asked when `from` speaks of it: those of the same subject and those of the whole profile.
std::vector<const Route*> routesSeenFrom(const Subject& from, const Benefit& benefit, const RuleNames& names);

}  // namespace huimin
