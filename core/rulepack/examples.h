#pragma once
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/rulepack/edited_files.h"
#include "core/rulepack/rule_set.h"
#include "core/yaml/node.h"

namespace huimin {

/// The sum expected of a row: one sum, none that is known (null), or its bounds. Texts as written: "744.00".
struct ExpectedBounds {
    std::string low;
    std::string high;
};
using ExpectedAmount = std::variant<std::nullptr_t, std::string, ExpectedBounds>;

/// What is expected of the rows of one benefit. Only what is said is compared.
struct Expectation {
    std::string benefit;
    std::optional<std::string> subject;
    std::optional<std::string> status;
    std::optional<ExpectedAmount> amount;
    std::optional<std::string> bound;
    std::optional<std::string> route;
    std::optional<std::string> displacedBy;                    ///< empty: given up for none (`displaced_by: null`)
    std::optional<std::vector<std::string>> missingFacts;      ///< empty: the row has none
    std::optional<std::vector<std::string>> missingStandards;
    std::optional<std::vector<std::string>> unmet;             ///< conditions that do not hold; empty: none
    std::optional<int> rows;
    std::optional<int> notes;                                  ///< how many are said beside the row
    SourcePlace place;
    std::string line;
};

/// What is expected of a statement. Texts as written: "1975.00", 2023-01-13; nullopt for null.
struct ExpectedStatement {
    struct Value {
        std::string id;
        std::optional<std::string> text;
        SourcePlace place;
        std::string line;
    };
    struct Item {
        std::string key;
        std::vector<Value> values;
        SourcePlace place;
        std::string line;
    };
    std::string statement;
    std::vector<Value> totals;
    std::vector<Item> items;
    std::vector<Value> deadlines;
    std::vector<Item> deadlineDetails;  ///< by deadline
    std::optional<std::vector<std::string>> missingFacts;  ///< all of them, in any order
    SourcePlace missingFactsPlace;
    std::optional<std::vector<std::string>> untold;        ///< all deadlines without a day, in any order
    SourcePlace untoldPlace;
};

/// One example: a profile, what is known around it, and what is expected.
struct Example {
    std::string name;
    std::optional<Date> date;                         ///< its own or the file's; neither: the day it is run
    std::shared_ptr<const StandardsSheet> standards;  ///< its own or the file's; null: the county's, as in any case
    const yaml::Node* profile = nullptr;              ///< lives as long as the case file
    std::vector<Expectation> expectations;
    std::vector<ExpectedStatement> statements;
    SourcePlace place;
    std::string line;
};

/// A file of examples (contract: Case file). Refers to its tree, which it keeps.
struct CaseFile {
    std::string title;
    std::string file;
    yaml::Tree tree;
    std::vector<Example> examples;
};

/// Whether a file begins with `cases:`; others in the same folder are no case files.
bool isCaseFile(const yaml::Tree& tree);

/// Reads a case file. All mistakes are reported; an unknown benefit, route, standard or statement with the nearest known. The
/// profiles are not read yet. Sheets that it names are read with the edits.
Result<CaseFile> readCaseFile(const yaml::Tree& tree, const RuleSet& rules, const EditedFiles& edited = {});

}  // namespace huimin
