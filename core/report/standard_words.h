#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/determination/determination.h"
#include "core/report/words.h"
#include "core/rulepack/sheet_text.h"

namespace huimin::report {

/// A day on which a standard turns: an entry of the county, or a raise of the province.
struct StandardStep {
    Date from;
    std::string value;                 ///< 5952/年; +5
    std::string source;                ///< the document
    std::string since;                 ///< what holds from that day on: 123.00; empty while nothing is entered
    std::optional<std::size_t> entry;  ///< its place among the written entries; nullopt: the province's
};

/// What is said of a county's standards, in one language.
class StandardWords {
public:
    /// Both outlive this.
    StandardWords(const RuleSet& rules, const Words& words) : m_rules(rules), m_words(words) {}

    /// 496.00元/人·月, of a switch 是; nullopt where nothing is entered.
    std::optional<std::string> onDay(const Standard& standard, const StandardsSheet* sheet, Date day) const;
    /// How that came about where it is not just what was entered: 5952 ÷ 12 = 496.00; else empty.
    std::string reckoning(const Standard& standard, const StandardsSheet* sheet, const std::vector<WrittenEntry>& written, Date day) const;
    /// The province's raises that have begun, each with its source, and whether it is in the value already.
    std::vector<std::string> raises(const Standard& standard, const StandardsSheet* sheet, Date day) const;
    /// 5952/年; 118 where it is per what the standard's unit is; of a switch 是.
    std::string written(const Standard& standard, const WrittenEntry& entry) const;
    /// The document a raise is from, with the article.
    std::string sourceOf(const Raise& raise) const;
    /// By days, earliest first.
    std::vector<StandardStep> history(const Standard& standard, const StandardsSheet* sheet, const std::vector<WrittenEntry>& written) const;

private:
    std::string withUnit(const std::string& number, const Unit& unit) const;
    /// 123.00; of a switch 是.
    std::string figure(const Standard& standard, const StandardValue& value) const;

    const RuleSet& m_rules;
    const Words& m_words;
};

/// The rows that wait for a standard to be entered.
std::vector<const Row*> rowsWaitingFor(const std::string& standard, const Determination& determination);

}  // namespace huimin::report
