#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/number/number.h"
#include "core/number/unit.h"
#include "core/rulepack/citation.h"
#include "core/rulepack/formula.h"
#include "core/rulepack/mention.h"

namespace huimin {

/// What must hold for a benefit. A condition comes out true, false or not known.
struct Condition {
    std::string id;
    Bilingual label;      ///< what people read instead of the sentence made from the expression; may be empty
    Bilingual sentence;   ///< the sentence made from the expression, once, when the pack is loaded
    Formula when;
    std::vector<Mention> mentions;  ///< what the expression speaks of, found once, when the pack is loaded
    Citations citations;
    Period period;        ///< asked only of days in it
};

/// A benefit that prevails over this one.
struct Displacement {
    std::string benefit;
    Formula orWhen;       ///< also displaced when this holds (being paid it already); its tree may be null
    Citations citations;
};

/// How much.
struct AmountRule {
    std::vector<DatedFormula> formulas;
    Unit unit;
    Formula atLeast;      ///< a floor for where the standard is not entered; its tree may be null
    int decimals = 2;     ///< the one rounding, at the end
    Rounding rounding = Rounding::HalfUp;
};

/// One way of being entitled: its own conditions, subject and amount.
struct Route {
    std::string id;       ///< empty where the benefit has one way only
    Bilingual label;
    std::string subject;
    std::vector<Condition> conditions;
    AmountRule amount;
    bool hideIneligible = false;  ///< rows of this route are shown only when eligible or undetermined
};

/// How much of what is received counts as income, and for which derived fact.
struct IncomeRule {
    std::string definition;
    std::vector<DatedFormula> parts;  ///< of `received`; in none of the periods: nothing counts
    Citations citations;
};

/// What is said beside a row that is not refused.
struct Note {
    Bilingual text;
    Formula when;         ///< left out where this is false; its tree may be null: always said
};

enum class BenefitKind { Money, Service, Information };

/// Whether those who are due a benefit may be made public. Only what a pack says is allowed may be.
enum class Publicity { NotSaid, Allowed, Forbidden };

/// One benefit, a file of a pack.
struct Benefit {
    std::string id;
    std::string pack;
    int policy = 0;
    int order = 0;               ///< among those of the same policy: as the files are read
    Bilingual label;
    BenefitKind kind = BenefitKind::Money;
    Bilingual authority;
    Formula concerns;            ///< a hint for the screen; its tree may be null
    Formula oneRowPer;           ///< one row stands for all subjects with the same value; its tree may be null
    std::vector<Route> routes;
    std::vector<Displacement> displacedBy;
    std::vector<IncomeRule> countsAsIncome;
    std::vector<std::string> papers;
    std::vector<Note> notes;
    Publicity publicity = Publicity::NotSaid;
    Bilingual publicityReason;   ///< why it is forbidden
    Citations publicitySource;   ///< what allows it; empty: what the pack's notices cite
    Period period;
    SourcePlace place;

    const Route* route(std::string_view routeId) const;
};

}  // namespace huimin
