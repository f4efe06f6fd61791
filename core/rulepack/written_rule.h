#pragma once
#include <string>
#include <utility>
#include <vector>

#include "core/base/bilingual.h"

/// What stands in a rule file as it is written, nothing converted and nothing checked: what a form shows and takes.
namespace huimin {

struct WrittenCitation {
    std::string document;
    std::string article;     ///< may be empty
    std::string confidence;
    friend bool operator==(const WrittenCitation&, const WrittenCitation&) = default;
};

/// A raise of a standard, a value of a parameter, or a formula that is in force for a time.
struct DatedEntry {
    std::string from;   ///< YYYY-MM-DD; empty: always was
    std::string to;     ///< empty: no end; a raise has none
    std::string value;  ///< a number, or an expression
    std::vector<WrittenCitation> source = {};  ///< of a formula none: that is cited by what it belongs to
    friend bool operator==(const DatedEntry&, const DatedEntry&) = default;
};

/// A condition of a benefit or of one of its routes.
struct WrittenCondition {
    std::string id;
    std::string when;
    Bilingual label = {};  ///< empty: the sentence made from the expression
    std::vector<WrittenCitation> source = {};
    std::string from = {};
    std::string to = {};
    friend bool operator==(const WrittenCondition&, const WrittenCondition&) = default;
};

/// A decision table as a grid.
struct WrittenTable {
    struct Rule {
        std::vector<std::string> when;  ///< a test for each input
        std::vector<std::string> then;  ///< an expression for each output
        friend bool operator==(const Rule&, const Rule&) = default;
    };
    std::string hit;                    ///< empty: unique
    std::vector<std::string> inputs;
    std::vector<std::string> outputs;   ///< ids; one that is empty stands alone
    std::vector<Rule> rules;
    std::vector<std::string> otherwise; ///< empty: none
    friend bool operator==(const WrittenTable&, const WrittenTable&) = default;
};

/// Something with an id and a text for people: an option of a fact.
struct WrittenOption {
    std::string id;
    Bilingual label;
    friend bool operator==(const WrittenOption&, const WrittenOption&) = default;
};

}  // namespace huimin
