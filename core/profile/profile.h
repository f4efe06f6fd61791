#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/catalogue/fact.h"

namespace huimin {

/// A fact as one profile has it. What the profile does not say is there too, as not known: the tree always has every
/// fact the kind declares.
struct GivenFact {
    enum class State {
        NotKnown, ///< not said, or said to be unknown: never false, never zero
        None,     ///< a group known not to apply
        Given,
    };

    const Fact* fact = nullptr; ///< lives with the profile's kind
    State state = State::NotKnown;
    FactScalar scalar;                      ///< of a given fact of a scalar type
    std::vector<GivenFact> facts;           ///< of a group, sums or a list's item: one for each declared fact
    std::vector<GivenFact> items;           ///< of a list
    std::map<std::string, Number> benefits; ///< of a fact of type Benefits
    std::string id;                         ///< of a list's item
    std::string path;                       ///< `members[p1].disability.grade`
    std::string askedAs; ///< the path to ask for where it is not known: the whole group's, if that is not known
    SourcePlace place;   ///< where it was written; for what was not, where its owner was
    std::string line;    ///< of an item, an ID number, a date that may not lie ahead: the line at `place`

    const GivenFact* find(std::string_view factId) const;
    bool isGiven() const { return state == State::Given; }
};

/// What the office keeps beside the facts; printed, never used by rules.
struct OfficeData {
    std::string caseNumber;
    std::string applicant; ///< a member's id
    std::string address;
    std::string phone;
    std::string notes;
};

/// One case as the caseworker enters it.
struct Profile {
    std::shared_ptr<const ProfileKind> kind;
    std::string id;
    std::string county; ///< picks the standards sheet; may be empty
    OfficeData office;
    GivenFact root;

    /// The lists of the root whose items are subjects of their own, in order.
    std::vector<const GivenFact*> lists() const;
};

/// The name people know an item by: its name fact, else its id.
std::string nameOf(const GivenFact& item, const Fact& list);

/// Dates that may not lie after the day of determination but do.
Diagnostics datesAfter(const Profile& profile, Date day);

} // namespace huimin
