#pragma once
#include <string>

#include "core/feel/sentence.h"
#include "core/rulepack/rule_set.h"

namespace huimin {

/// The words of a rule set, as rules about one subject see them: the facts and definitions of the subject, then those of
/// the whole profile, standards, parameters, benefits. Keeps a reference: the rule set must outlive it.
class RuleLabels : public feel::Labels {
public:
    /// `subject` as rules call it: `person`, `household`.
    RuleLabels(const RuleSet& rules, std::string subject);
    /// Where several kinds of profile have a subject of that name: of this kind.
    RuleLabels(const RuleSet& rules, const ProfileKind& kind, std::string subject);

    /// What a path is measured in; nullopt where it leads to nothing that is measured.
    std::optional<Unit> unitOf(std::string_view path) const;
    /// Whether it is a sum of money: measured in what totals are of, or a value of a statement that says so.
    bool isMoney(std::string_view path) const;

    std::optional<Bilingual> label(std::string_view path) const override;
    std::optional<Bilingual> predicate(std::string_view path) const override;
    std::optional<Bilingual> option(std::string_view path, std::string_view value) const override;
    std::optional<Bilingual> unit(std::string_view path) const override;
    std::optional<Bilingual> bearer(std::string_view path) const override;
    const NumberLimits* limits(std::string_view path) const override;
    bool isList(std::string_view path) const override;
    bool isDate(std::string_view path) const override;

private:
    /// What a path leads to: nothing, or one of these.
    struct Target {
        const Fact* fact = nullptr;
        const Fact* siblings = nullptr;     ///< of a fact in a group: what the group stands in
        const Fact* group = nullptr;
        const Definition* definition = nullptr;
        const StatementValue* value = nullptr;
        const Standard* standard = nullptr;
        const Parameter* parameter = nullptr;
        const Benefit* benefit = nullptr;   ///< what is due or received of it
        const Route* route = nullptr;
        bool isPaid = false;                ///< of a benefit: what the profile lists as received
        bool isSum = false;                 ///< of a benefit: the amount due
        bool ofWhole = false;               ///< of the whole profile, where the subject is an item
    };

    Target find(std::string_view path) const;
    Target findReserved(std::string_view path) const;
    Target findIn(const Fact& owner, std::string_view subject, std::string_view path) const;
    Target findInFact(const Fact& owner, const Fact& fact, std::string_view rest) const;
    void takeSubjectOf(const ProfileKind& kind);
    const StatementValue* statementValue(std::string_view list, std::string_view id) const;
    Bilingual benefitLabel(const Target& target) const;
    Bilingual unitLabel(const Unit& unit) const;

    const RuleSet& m_rules;
    std::string m_subject;
    const ProfileKind* m_kind = nullptr;  ///< the kind of profile the subject occurs in
    const Fact* m_list = nullptr;         ///< the list the subject is an item of; null where it is the whole profile
};

}  // namespace huimin
