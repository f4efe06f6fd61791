#pragma once
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/determination/rule_effect.h"

namespace huimin {

struct BoundaryInput {
    RuleSetPtr published;
    RuleSetPtr edited;
    std::string benefit;
    std::string route;       ///< empty where the benefit has one way only
    std::string condition;   ///< of the edited rules
    std::shared_ptr<const Profile> inPublished;  ///< the case, read in the words of each; null: it cannot be read so
    std::shared_ptr<const Profile> inEdited;
    std::shared_ptr<const StandardsSheet> sheetInPublished;
    std::shared_ptr<const StandardsSheet> sheetInEdited;
    Date day;
    std::stop_token stop = {};
};

/// What a row comes to.
struct RowState {
    Status status = Status::Undetermined;
    AmountResult amount;
};

/// The case with one fact changed so that something lies just below, at or just above what it is compared with.
struct BoundaryCase {
    enum class Side { Below, At, Above };

    std::string comparison;   ///< as it is written: per_capita_income < standards.some_standard
    Value bound;              ///< what is compared with: a number or a date
    std::string subject;      ///< of the row: household, p1
    Bilingual subjectName;
    std::string fact;         ///< its path: members[p1].income.wage
    Bilingual factLabel;
    Bilingual factOf;         ///< whom it is about
    Side side = Side::At;
    FactScalar value;         ///< what the fact is changed to
    Value compared;           ///< what is then compared with the bound
    std::optional<RowState> published;  ///< nullopt: no such row, or not determined
    std::optional<RowState> edited;
};

/// For every comparison of a condition (and of the definitions it names) with a constant, standard or parameter, and every subject
/// of the case: the cases around the bound, by the smallest step of a fact that moves what is compared: 0.01 of money, 1, one
/// day. A comparison that no single known fact can bring to its bound is left out. `At` is there where a step meets the bound.
std::vector<BoundaryCase> boundaryCases(const BoundaryInput& input);

}  // namespace huimin
