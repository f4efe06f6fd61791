#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/determination/comparison.h"

namespace huimin {

/// A case to try an edit of the rules on: a profile, or a case file with several. Its text, or where there is none its file.
struct NamedCase {
    std::string name;
    std::string file;                 ///< also what diagnostics call a text
    std::optional<std::string> text;
};

struct RuleEffectInput {
    RuleSetPtr published;
    RuleSetPtr edited;
    std::vector<NamedCase> cases;
    /// The sheet of a county, read under a set of rules; null where there is none.
    std::function<Result<std::shared_ptr<const StandardsSheet>>(const std::string& county, const RuleSet& rules)> sheetOf;
    Date day;                         ///< for cases without a day of their own
    std::stop_token stop = {};
};

enum class Effect {
    Gains,         ///< more is paid, or it is due and was not
    Loses,
    Unchanged,
    Undetermined,  ///< open under either set of rules, so that the difference is not known; not where its rules are the same
};

/// One benefit for one subject under both sets of rules.
struct RowEffect {
    RowPair pair;          ///< before: published, after: edited; into the determinations of the case
    Effect effect = Effect::Unchanged;
};

/// What changes in one unit: sums of one kind are added up, everything else stands for itself.
struct EffectSum {
    Bilingual label;       ///< of the kind of total, or of the benefit
    std::string benefit;   ///< its id; empty for the sum of all
    const TotalKind* kind = nullptr;  ///< of the edited rules; null where no total adds up this unit
    Unit unit;
    Number before;         ///< of the rows of which both sums are known
    Number after;
    Number difference() const { return after - before; }
    int gains = 0;         ///< rows of a benefit or case; cases of the sum of all
    int loses = 0;
    int unchanged = 0;
    int undetermined = 0;
};

/// One case under both sets of rules.
struct CaseEffect {
    std::string name;
    Date day;
    Diagnostics diagnostics;  ///< why it could not be read or determined; it has no rows then
    std::shared_ptr<const Determination> before;
    std::shared_ptr<const Determination> after;
    std::vector<RowEffect> rows;
    std::vector<EffectSum> sums;  ///< by kind of total, and of money that no total adds up by unit
    /// Of all rows: a case that both gains and loses does both; it is unchanged where every row is.
    bool gains = false;
    bool loses = false;
    bool isOpen = false;
};

/// Who gains, who loses, and how much, when the edited rules take the place of the published ones. Keeps both.
struct RuleEffect {
    RuleSetPtr published;
    RuleSetPtr edited;
    std::vector<CaseEffect> cases;      ///< in the order given
    std::vector<EffectSum> benefits;    ///< by benefit and unit, those with any row that is not unchanged
    std::vector<EffectSum> totals;      ///< altogether, as the sums of cases
    bool isComplete = true;             ///< false where it was stopped before every case was tried
};

/// Determines every case under both sets of rules, each read in its own words, several at a time. What an edit does to one case does
/// not hang on the others: one that cannot be read or determined stands with its diagnostics.
RuleEffect effectOf(const RuleEffectInput& input);

std::string_view nameOf(Effect effect);  ///< gains, loses, unchanged, undetermined

/// The rows of all cases as a table for a spreadsheet, and below an empty line, under a head of their own, the sums by benefit and
/// altogether: UTF-8 with a byte order mark, RFC 4180. No text in it is read as a formula.
std::string toCsv(const RuleEffect& effect, Language language);

}  // namespace huimin
