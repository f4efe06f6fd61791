#pragma once
#include <string>
#include <vector>

#include "core/rulepack/rule_parts.h"
#include "core/rulepack/written_rule.h"
#include "core/yaml/document.h"

namespace huimin {

/// What becomes of the key of a text that is emptied.
enum class Emptied {
    Goes,
    Stays,  ///< with an empty text: whoever is typing goes on in it
};

/// The YAML text of one rule file, edited part by part as a form shows it: what an edit is not about keeps every byte, comments
/// and order with it. Paths are those of `parts()`, taken after the last edit. An edit that cannot be made is a diagnostic and
/// leaves the text as it was. Whether what is written makes sense is said when the rules are loaded.
class RuleText {
public:
    static Result<RuleText> open(std::string text, std::string fileName);
    explicit RuleText(yaml::Document document) : m_document(std::move(document)) {}

    const std::string& text() const { return m_document.text(); }
    const yaml::Document& document() const { return m_document; }
    std::vector<RulePart> parts() const { return partsOf(m_document.tree().root()); }
    /// All splices made so far, one after the other: their inverses, in reverse, bring the first text back.
    const std::vector<yaml::Splice>& splices() const { return m_splices; }

    /// Dated entries (Raises, Values, Formulas), as written. A formula alone is one entry without days; a table none.
    std::vector<DatedEntry> entries(const yaml::Path& list) const;
    /// Before the first entry that begins later. The entry before it ends the day before it begins; without an end of its own it ends
    /// before the next. A formula alone turns into a list.
    Diagnostics addEntry(const yaml::Path& list, const DatedEntry& entry);
    Diagnostics changeEntry(const yaml::Path& list, std::size_t index, const DatedEntry& entry);
    /// The last raise goes with its key; other lists stay, empty. An entry that had ended the day before this one began holds again
    /// until this one's end.
    Diagnostics removeEntry(const yaml::Path& list, std::size_t index);

    std::vector<WrittenCondition> conditions(const yaml::Path& list) const;
    Diagnostics addCondition(const yaml::Path& list, std::size_t index, const WrittenCondition& condition);
    Diagnostics changeCondition(const yaml::Path& list, std::size_t index, const WrittenCondition& condition);

    /// A list of ids (papers), as written.
    std::vector<std::string> ids(const yaml::Path& list) const;
    Diagnostics addId(const yaml::Path& list, std::size_t index, const std::string& id);

    /// Of any list an item goes, or comes to stand elsewhere, with the comments above it where it has lines of its own.
    Diagnostics removeItem(const yaml::Path& list, std::size_t index);
    Diagnostics moveItem(const yaml::Path& list, std::size_t from, std::size_t to);

    /// A text for people: of the map at a path, or (where nothing is written yet) of one that comes to be there; empty: it goes,
    /// but for a map that holds more than the two.
    Bilingual texts(const yaml::Path& path) const;
    Diagnostics setTexts(const yaml::Path& path, const Bilingual& text, Emptied emptied = Emptied::Goes);

    /// Options of a fact.
    std::vector<WrittenOption> options(const yaml::Path& map) const;
    Diagnostics addOption(const yaml::Path& map, const WrittenOption& option);
    Diagnostics removeOption(const yaml::Path& map, const std::string& id);

    /// A single text, number, date or expression: a `when`, a unit, `from` of a benefit.
    std::string scalar(const yaml::Path& path) const;
    Diagnostics setScalar(const yaml::Path& path, const std::string& text, Emptied emptied = Emptied::Goes);

    /// The citations of the map at a path: a definition, a displacement.
    std::vector<WrittenCitation> source(const yaml::Path& map) const;

    WrittenTable table(const yaml::Path& path) const;
    Diagnostics setInput(const yaml::Path& table, std::size_t column, const std::string& expression);
    Diagnostics setTest(const yaml::Path& table, std::size_t rule, std::size_t column, const std::string& test);
    Diagnostics setAnswer(const yaml::Path& table, std::size_t rule, std::size_t column, const std::string& expression);
    Diagnostics setOtherwise(const yaml::Path& table, const std::vector<std::string>& answers);  ///< none: it goes
    Diagnostics addRule(const yaml::Path& table, std::size_t index, const WrittenTable::Rule& rule);
    Diagnostics removeRule(const yaml::Path& table, std::size_t index);

private:
    Diagnostics setCell(const yaml::Path& cells, std::size_t column, const std::string& text);

    yaml::Document m_document;
    std::vector<yaml::Splice> m_splices;
};

}  // namespace huimin
