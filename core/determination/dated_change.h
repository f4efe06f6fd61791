#pragma once
#include <string>

#include "core/determination/case_model.h"
#include "core/feel/ast.h"

namespace huimin {

/// One thing that is not the same on two days and may change what comes of a case: something of the rules or the sheet that came
/// into or left force, or what the passing of time makes of a fact. Points into the rules, sheet and profile of the later day.
struct DatedChange {
    enum class Kind {
        Raise,              ///< `raise` of `standard`
        SheetEntry,         ///< `entryBefore` gave way to `entryAfter`, of `standard`
        SwitchInForce,      ///< `standard` can be on, or no longer; `entryAfter` is what the sheet says of it on the later day
        Parameter,          ///< `valueBefore` gave way to `valueAfter`, of `parameter`
        DefinitionFormula,  ///< another formula of `definition`
        AmountFormula,      ///< another formula of the amount of `route`
        IncomePart,         ///< another part of `benefit` counts, by `income`
        ConditionInForce,   ///< `condition` of `route` is asked, or no longer
        BenefitInForce,     ///< `benefit` is in force, or no longer
        TimePassed,         ///< a formula that asks for the day comes to something else of `subject`
        SubjectAppeared,    ///< `subject` was left out on the earlier day
    };

    Kind kind = Kind::Raise;
    Date day = {};           ///< the first day on which it is as on the later one
    bool begins = true;      ///< of what is in force: came, or went
    const Standard* standard = nullptr;
    const Raise* raise = nullptr;
    const StandardsSheet::Entry* entryBefore = nullptr;  ///< null: not entered
    const StandardsSheet::Entry* entryAfter = nullptr;
    const Parameter* parameter = nullptr;
    const Parameter::Dated* valueBefore = nullptr;       ///< null: the pack had none
    const Parameter::Dated* valueAfter = nullptr;        ///< null: the pack has none
    const Definition* definition = nullptr;
    const Benefit* benefit = nullptr;
    const Route* route = nullptr;
    const IncomeRule* income = nullptr;
    const Condition* condition = nullptr;
    const Formula* formula = nullptr;  ///< another formula: the old one, null for none; time: the one that asks for the day
    feel::ExprPtr heldDay = nullptr;   ///< time: what to put in the day's place to hold it back for this subject alone
    const Fact* fact = nullptr;        ///< subject: the date before which it is left out
    std::string subject = {};          ///< time and subject: whose, as rows name them
    Bilingual subjectName = {};
    Value before = {};                 ///< time: what the formula would come to on the earlier day
    Value after = {};
};

}  // namespace huimin
