#pragma once
#include <string>
#include <vector>

#include "core/rulepack/standards_sheet.h"
#include "core/yaml/document.h"

namespace huimin {

/// An entry as it is written in a sheet, nothing converted.
struct WrittenEntry {
    std::string from;      ///< YYYY-MM-DD
    std::string value;     ///< a number; true or false of a switch
    std::string per;       ///< empty: what the standard's unit is per
    std::string document;  ///< may be empty
    friend bool operator==(const WrittenEntry&, const WrittenEntry&) = default;
};

/// The standards in the order in which the packs declare them.
std::vector<const Standard*> asDeclared(const std::map<std::string, Standard>& standards);

/// The YAML text of a county's sheet, edited entry by entry: what an edit is not about keeps every byte, comments and order with
/// it. An edit that cannot be made is a diagnostic; the text may then hold a part of it, so the caller keeps the text it had.
class SheetText {
public:
    /// `standards`, which outlive this, tell where a standard that was not written yet is best read.
    SheetText(yaml::Document document, const std::map<std::string, Standard>& standards)
        : m_document(std::move(document)), m_standards(&standards)
    {
    }

    const std::string& text() const { return m_document.text(); }
    const yaml::Document& document() const { return m_document; }

    /// In the order in which they are written.
    std::vector<WrittenEntry> entries(const std::string& standard) const;

    /// Before the first entry that begins later.
    Diagnostics addEntry(const std::string& standard, const WrittenEntry& entry);
    /// `index` is the entry's place among those of its standard, from 0.
    Diagnostics changeEntry(const std::string& standard, std::size_t index, const WrittenEntry& entry);
    /// The last one goes with its standard.
    Diagnostics removeEntry(const std::string& standard, std::size_t index);

    Diagnostics setCounty(const std::string& county);
    Diagnostics setIllustrative(bool illustrative);

private:
    Diagnostics addStandard(const std::string& standard, const yaml::NewValue& entries);

    yaml::Document m_document;
    const std::map<std::string, Standard>* m_standards;
};

}  // namespace huimin
