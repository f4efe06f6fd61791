#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bilingual.h"
#include "core/determination/case_model.h"

namespace huimin {

enum class Status { Eligible, Ineligible, Undetermined };

/// How much, in the forms a result can have. Apart from the status: an eligible benefit may have an amount that is not known.
struct AmountResult {
    enum class Form { None, Exact, NotKnown, Between, AtLeast };
    Form form = Form::None;  ///< None: ineligible, or a benefit without an amount
    Number low;              ///< of Exact the amount, of AtLeast the floor
    Number high;             ///< of Between
};

/// A fact, definition or standard that a reason speaks of, with its value.
struct UsedFact {
    const Mention* mention = nullptr;  ///< its path, label and unit, as the condition has them
    Value value;
};

/// One condition of a row: what it asks, whether it holds, by what facts, and where it stands in the law.
struct Reason {
    std::string condition;
    std::optional<bool> holds;          ///< nullopt: not known
    Bilingual text;
    std::vector<UsedFact> facts;
    std::optional<Number> gap;          ///< of a comparison that fails: how far it is from holding
    Unit gapUnit;
    std::optional<Citation> citation;
    Bilingual document;                 ///< the cited document's short name
};

/// One benefit for one subject.
struct Row {
    const Benefit* benefit = nullptr;
    const Route* route = nullptr;
    std::string subject;                ///< `household` (the root's name), a member's id, or the value it stands for
    Bilingual subjectName;              ///< as people know it
    int subjectIndex = 0;
    Status status = Status::Undetermined;
    AmountResult amount;
    const Raise* raise = nullptr;       ///< the province's raise contained in or due on the amount
    std::string displacedBy;            ///< a benefit, or empty
    std::vector<std::string> missingFacts;
    std::string askFirst;               ///< the missing fact that the first open condition hangs on; empty where nothing is missing
    std::vector<std::string> missingStandards;
    std::vector<Bilingual> notes;
    std::optional<Bilingual> fault;     ///< the rule is at fault: a condition came out null
    std::vector<Reason> reasons;
    bool concerned = true;              ///< a screen may fold away what does not concern the subject
};

/// What one benefit counts as income of one subject.
struct LedgerEntry {
    const Benefit* benefit = nullptr;
    std::string subject;
    Bilingual subjectName;
    Value received;
    Value counted;
    bool asPaid = false;                ///< taken from what is being paid; else from this determination
    std::vector<std::string> countsFor; ///< benefits
};

/// The sum of what may be added up.
struct Total {
    const TotalKind* kind = nullptr;
    Number value;
    bool complete = true;               ///< false while anything undetermined, unset or bounded could add
};

/// A fact to ask next, and the rows an answer bears on.
struct Question {
    std::string fact;
    Bilingual text;
    std::vector<std::pair<std::string, std::string>> settles;  ///< benefit and subject
};

/// What a policy did to this case.
struct PolicyRows {
    const Policy* policy = nullptr;
    std::vector<std::size_t> rows;      ///< into `rows`
};

/// One value of a statement with what it hangs on.
struct StatementResultValue {
    const StatementValue* declared = nullptr;
    Value value;
};

/// A statement filled in.
struct StatementResult {
    struct Item {
        std::string key;
        std::vector<StatementResultValue> values;
    };
    struct Deadline {
        const StatementDeadline* declared = nullptr;
        Value date;
        std::vector<StatementResultValue> details;
    };
    const Statement* statement = nullptr;
    std::vector<Item> items;
    std::vector<StatementResultValue> totals;
    std::vector<Deadline> deadlines;
    std::vector<std::string> missingFacts;
};

/// What comes of a profile, a set of rules, a sheet of standards and a day. Window, report, command line, batch and rule editor
/// all read this one value. Refers to the rules and the profile, which it keeps alive.
struct Determination {
    DeterminationInput input;
    std::vector<Row> rows;              ///< by policy, then in the profile's order of subjects
    std::vector<PolicyRows> policies;
    std::vector<Total> totals;
    std::vector<LedgerEntry> ledger;
    std::vector<Question> questions;    ///< the one that settles most first
    std::vector<StatementResult> statements;
    std::vector<Bilingual> notes;       ///< about the case as a whole
};

}  // namespace huimin
