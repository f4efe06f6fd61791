#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/rulepack/rule_names.h"

namespace huimin {

/// The names that one formula sees: those of its own (`received` in counts_as_income), the facts and definitions of its
/// subject, those of the whole profile, and those of every rule. The names must outlive it.
class NameScope {
public:
    NameScope(const RuleNames& names, const Subject& subject) : m_names(&names), m_subject(&subject) {}

    /// A name that holds for this formula alone; wins over facts and definitions, and over those defined before.
    void define(std::string_view name, Meaning meaning) { m_own.emplace_back(name, std::move(meaning)); }

    const RuleNames& rules() const { return *m_names; }
    const Subject& subject() const { return *m_subject; }
    std::optional<Meaning> named(std::string_view name) const;
    /// Every name there is to choose from.
    std::vector<std::string> names() const;

private:
    const RuleNames* m_names;
    const Subject* m_subject;
    std::vector<std::pair<std::string, Meaning>> m_own;
};

}  // namespace huimin
