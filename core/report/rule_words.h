#pragma once
#include <string>
#include <vector>

#include "core/report/printout.h"
#include "core/report/words.h"
#include "core/rulepack/rule_set.h"

namespace huimin::report {

/// The parts that rules read as prose have in common, in one language.
class RuleWords {
public:
    /// Both outlive this.
    RuleWords(const RuleSet& rules, const Words& words) : m_rules(rules), m_words(words) {}

    /// 57号 第5条（可信程度：高）; several one after the other; that there is none.
    std::string cited(const Citations& citations) const;
    /// 2023-01-01 起; empty: always.
    std::string during(const Period& period) const;
    /// An expression as a sentence, in the eyes of a subject.
    std::string said(const Formula& formula, const std::string& subject) const;
    /// Each in a sentence of its own, with when it holds.
    std::vector<std::string> said(const std::vector<DatedFormula>& formulas, const std::string& subject) const;
    /// What rules call a subject: 家庭, 成员.
    std::string subject(const std::string& id) const;
    std::string unit(const Unit& unit) const;
    std::string paper(const std::string& id) const;

    /// The dated figures of standards and parameters that formulas speak of.
    Table figures(const std::vector<DatedFormula>& formulas) const;
    Table raises(const Standard& standard) const;
    Table values(const Parameter& parameter) const;

private:
    Table figureTable() const;
    void addRaises(Table& table, const Standard& standard) const;
    void addValues(Table& table, const Parameter& parameter) const;

    const RuleSet& m_rules;
    const Words& m_words;
};

}  // namespace huimin::report
