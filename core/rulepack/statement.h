#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/catalogue/fact.h"
#include "core/number/unit.h"
#include "core/rulepack/citation.h"
#include "core/rulepack/formula.h"

namespace huimin {

/// One value of a statement: of every item of its list, or of the whole.
struct StatementValue {
    std::string id;
    Bilingual label;
    Unit unit;
    bool isMoney = false;   ///< rounded half up to 0.01 and printed so
    Formula formula;
    Citations citations;
    std::vector<std::pair<std::string, Bilingual>> options;  ///< labels of the texts it can be
};

/// What a day means: something is to be done by it, begins on it, or lasts until it.
enum class DeadlineKind { By, From, Until };

/// A day by which, from which or until which something is to happen.
struct StatementDeadline {
    std::string id;
    Bilingual label;
    DeadlineKind kind = DeadlineKind::By;
    Formula when;           ///< shown only where it holds; its tree may be null
    Formula date;
    std::vector<StatementValue> details;  ///< further entries: the fund that advances
    Citations citations;
};

/// What a person takes home who brought the matter in: that it was received, and by when what happens.
struct StatementReceipt {
    Bilingual title;   ///< empty: there is none
    Bilingual text;
};

/// A hint for the screen: the list is a calendar on which days are marked.
struct MarkedDays {
    std::vector<std::pair<std::string, FactScalar>> facts;  ///< what a day that is marked begins with, by the list's facts
};

/// A calculation over a profile: itemised over one of its lists, as the wages due for days worked, day by day, or of the whole
/// alone, as the days by which an application is to be decided (statements/*.yaml, wages/*.yaml).
/// The result carries it under its id.
struct Statement {
    std::string id;
    std::string pack;
    Bilingual label;
    Bilingual sheetTitle;   ///< of its printed sheet; empty: the label
    StatementReceipt receipt;
    std::string profile;    ///< the kind of profile it is for
    std::string list;       ///< the list it goes through, also the key of its items in the result; empty: none
    std::optional<MarkedDays> markedDays; ///< only of a list whose items are told apart by a date
    std::vector<StatementValue> itemValues;
    std::vector<StatementValue> totals;   ///< may speak of `<list>` and, for the values above, of `items`
    std::vector<StatementDeadline> deadlines;
    std::vector<std::string> services;    ///< benefits that whom it is about is promised besides; told beside it
    SourcePlace place;
};

}  // namespace huimin
