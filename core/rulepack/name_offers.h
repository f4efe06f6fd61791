#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/rulepack/rule_set.h"

namespace huimin {

/// Something that may be written in an expression.
struct NameOffer {
    enum class Kind { Fact, Definition, Standard, Parameter, Benefit, Function, Word };

    Kind kind = Kind::Word;
    std::string name;    ///< disability.grade, standards.some_standard, max
    std::string insert;  ///< what stands in the text then: the name, of a function with its opening bracket
    Bilingual label;     ///< what people call it; of a function what it gives
    Bilingual help;      ///< may be empty; of a function its ways of being called and an example
    Bilingual type;      ///< 数 / number; empty where it can be anything
    Bilingual unit;      ///< 元/人·月; empty where there is none
};

/// What an expression is for decides on a few names beside those of its subject.
enum class ExpressionUse {
    Any,         ///< a condition, an amount
    Definition,  ///< also counted_benefits
    IncomePart,  ///< also received
};

/// Everything that may be written in an expression about a subject (`person`): its facts and definitions, those of the whole
/// profile, standards, parameters, what benefits come to, the language's functions and words. In the order in which they are best
/// offered: nearest first, each kind as it is declared. None where no kind of profile has the subject but functions and words.
std::vector<NameOffer> nameOffers(const RuleSet& rules, const std::string& subject, ExpressionUse use = ExpressionUse::Any);

}  // namespace huimin
