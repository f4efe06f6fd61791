#pragma once
#include <map>
#include <vector>

#include "core/feel/check/static_names.h"
#include "core/rulepack/formula_list.h"

namespace huimin {

/// A subject, a group of facts or a window, as the check of expressions meets it.
struct MeaningThing : feel::StaticThing {
    explicit MeaningThing(Meaning what) : meaning(std::move(what)) {}
    Meaning meaning;
};

/// What can be said of everything the packs declare before anything is computed: types, units and ranges as the catalogue has
/// them, and of what is derived as its formula gives it. The rules and formulas must outlive it.
class StaticMeanings {
public:
    /// Without all units read, numbers can be in any.
    StaticMeanings(const RuleNames& names, const std::vector<OwnedFormula>& formulas, bool hasAllUnits);

    feel::StaticName of(const Meaning& meaning) const;

private:
    feel::StaticName ofOne(const Meaning& meaning) const;
    feel::StaticType paidBy(const Benefit& benefit, const Route* only) const;
    feel::StaticType ofSubjectsOf(const Benefit& benefit, const Route* only) const;
    feel::StaticName inferred(const void* owner, const Unit& unit) const;

    const RuleNames& m_names;
    bool m_hasAllUnits;
    std::multimap<const void*, const OwnedFormula*> m_formulas;  // by definition or value
    mutable std::map<const void*, feel::StaticName> m_found;     // anything while it is being found
};

/// The base unit of a subject, where it has one.
std::vector<std::string> unitOf(const Subject& subject);

/// The names of one formula.
class StaticScope : public feel::StaticNames {
public:
    StaticScope(const NameScope& scope, const StaticMeanings& meanings) : m_scope(scope), m_meanings(meanings) {}

    std::optional<feel::StaticName> named(std::string_view name) const override;
    std::optional<feel::StaticName> entry(const feel::StaticThing& of, std::string_view name) const override;
    std::optional<feel::StaticType> opened(std::string_view function) const override;
    std::vector<std::string> subjectUnits() const override { return unitOf(m_scope.subject()); }
    bool isOfWhole() const override { return m_scope.subject().isWhole(); }

private:
    const NameScope& m_scope;
    const StaticMeanings& m_meanings;
};

}  // namespace huimin
