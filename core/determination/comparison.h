#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/determination/dated_change.h"
#include "core/determination/determination.h"

namespace huimin {

/// What is compared: one case under the same rules and sheet on two days, the first not after the second.
struct ComparisonInput {
    RuleSetPtr rules;
    std::shared_ptr<const Profile> profile;
    std::shared_ptr<const StandardsSheet> standards;  ///< null: every standard is not entered
    Date from;
    Date to;
};

/// Something of the two days that makes a row differ, and what the row would be on the later day without it.
struct Cause {
    DatedChange change;
    Bilingual text;                    ///< what changed, since when
    std::optional<Citation> citation;  ///< of what the pack changed
    Bilingual document;                ///< the cited document's short name, or the sheet's own document; may be empty
    std::optional<Status> status;      ///< without it; nullopt where the row would not be there
    AmountResult amount;
    bool isOneOfSeveral = false;       ///< each of the row's causes would do alone: without this one the row is as it is
};

/// A document that took the place of another in what a row cites.
struct ReplacedDocument {
    const Document* before = nullptr;
    const Document* after = nullptr;
    friend bool operator==(const ReplacedDocument&, const ReplacedDocument&) = default;
};

/// One benefit for one subject on both days.
struct RowPair {
    const Row* before = nullptr;       ///< null: there is no such row on that day; into the determination of the day
    const Row* after = nullptr;
    bool isChanged = false;            ///< in status, amount, raise, or by what it is displaced
    std::optional<Number> difference;  ///< what more, or less, is paid; nullopt where either is not known, or neither is due
    std::vector<Cause> causes;         ///< of a changed row, in the order of their days
    std::vector<ReplacedDocument> documents;

    const Row& either() const { return after ? *after : *before; }
};

/// One total on both days.
struct TotalPair {
    const Total* before = nullptr;
    const Total* after = nullptr;
    Number difference;  ///< of what is known to come; complete where both are
};

/// What a policy did to this case between the days.
struct PolicyPairs {
    const Policy* policy = nullptr;
    std::vector<std::size_t> rows;  ///< into `rows`
    bool isChanged = false;
};

/// Who is not there on one day yet, by a date that may not lie after the day.
struct LeftOut {
    std::string subject;
    Bilingual subjectName;
    const Fact* fact = nullptr;  ///< the date
    Date date;
    bool onBoth = false;         ///< not there on the later day either
};

/// One total of a statement, such as the wages due, on both days.
struct StatementTotalPair {
    const Statement* statement = nullptr;
    const StatementValue* declared = nullptr;
    Value before;
    Value after;
    bool isChanged = false;
};

/// What of a case is not the same on two days, and why. Refers to both determinations, which it keeps.
struct Comparison {
    std::shared_ptr<const Determination> before;
    std::shared_ptr<const Determination> after;
    std::vector<LeftOut> leftOut;
    std::vector<RowPair> rows;          ///< by policy, then in the profile's order of subjects
    std::vector<PolicyPairs> policies;  ///< by number, all of them
    std::vector<TotalPair> totals;      ///< each kind for itself, never mixed
    std::vector<StatementTotalPair> statementTotals;
};

/// Determines the case on both days and finds why they differ. A cause is what makes the difference: it was undone, everything else
/// left as on the later day, and the row came out otherwise. Where no single one does (either of two would do alone), the changes are
/// made one after the other in the order of their days, and those at which the row turned are the causes. Pure.
/// A list's item with a date after a day is left out on that day, and that is said; diagnostics where the profile cannot
/// be determined otherwise.
Result<Comparison> compare(const ComparisonInput& input);

}  // namespace huimin
