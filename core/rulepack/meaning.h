#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/rulepack/rule_set.h"

namespace huimin {

/// What rules can be about: a profile of one kind as a whole, or the items of one of its lists.
struct Subject {
    std::string id;
    const ProfileKind* kind = nullptr;
    const Fact* list = nullptr;  ///< null for the whole

    bool isWhole() const { return list == nullptr; }
    const std::vector<Fact>& facts() const { return list ? list->facts : kind->root.facts; }
};

/// What a name, path or other part of an expression stands for, as far as the packs declare it. Points into the rule set.
struct Meaning {
    enum class Kind {
        Value,               ///< computed; has no entries
        Anything,            ///< computed; its entries are not known before it is
        Fact,                ///< `fact`; a group or sums have entries
        Definition,          ///< `definition`
        StatementValue,      ///< `statementValue`
        Subject,             ///< `subject`; `fact` where it comes from a list of the profile
        Context,             ///< `entries`
        Standards,           ///< of the day, or of another
        Standard,            ///< `standard`
        Parameters,
        Parameter,           ///< `parameter`
        Eligible,            ///< asked by `subject`
        EligibleBenefit,     ///< `benefit`, and `route` where named, asked by `subject`
        Entitlement,         ///< asked by `subject`
        EntitlementBenefit,  ///< `benefit`, and `route` where named, asked by `subject`
        PaidBenefit,         ///< `benefit`, of a fact of type benefits
        Day,                 ///< of determination
        CountedBenefits,     ///< of `definition`
        Received,            ///< of `benefit`
    };
    using Entries = std::vector<std::pair<std::string, Meaning>>;

    Kind kind = Kind::Anything;
    bool isList = false;  ///< a list of such
    const Fact* fact = nullptr;
    const Definition* definition = nullptr;
    const StatementValue* statementValue = nullptr;
    const Subject* subject = nullptr;
    const Standard* standard = nullptr;
    const Parameter* parameter = nullptr;
    const Benefit* benefit = nullptr;
    const Route* route = nullptr;
    std::shared_ptr<const Entries> entries = nullptr;

    Meaning item() const;    ///< of a list
    Meaning asList() const;  ///< a list of it

    friend bool operator==(const Meaning&, const Meaning&) = default;
};

/// What it is when it can be the one or the other.
Meaning eitherOf(const Meaning& a, const Meaning& b);

}  // namespace huimin
