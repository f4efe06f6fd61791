#include <algorithm>

#include "core/catalogue/scalar_reader.h"
#include "core/rulepack/fingerprint.h"
#include "core/rulepack/rulepack_sentences.h"
#include "core/rulepack/standard_per.h"
#include "core/rulepack/standards_sheet.h"
#include "core/yaml/map_reader.h"

namespace huimin {

namespace {

/// Reads the values of a sheet; keeps what it complained about.
class ValuesReader {
public:
    ValuesReader(const StandardsVocabulary& vocabulary, Diagnostics& diagnostics)
        : m_vocabulary(vocabulary), m_diagnostics(diagnostics)
    {
    }

    void read(const yaml::Node& values, StandardsSheet& sheet)
    {
        if (!values.isMap())
            return complain(values, fill(sentences::valuesAreMap));
        std::vector<std::string> known;
        for (const auto& [id, standard] : m_vocabulary.standards)
            known.push_back(id);
        for (const auto& [id, entries] : values.entries) {
            const auto standard = m_vocabulary.standards.find(id.text);
            if (standard == m_vocabulary.standards.end())
                complain(id, fill(sentences::unknownStandard, {id.text}), yaml::nearest(id.text, known));
            else if (!entries.null)
                readEntries(entries, standard->second, sheet.entries[id.text]);
        }
    }

private:
    void complain(const yaml::Node& node, Bilingual message, std::string suggestion = {})
    {
        m_diagnostics.push_back(yaml::errorAt(node, std::move(message), std::move(suggestion)));
    }

    void readEntries(const yaml::Node& list, const Standard& standard, std::vector<StandardsSheet::Entry>& entries)
    {
        if (!list.isSequence())
            return complain(list, fill(sentences::entriesAreList, {standard.id}));
        for (const yaml::Node& node : list.items) {
            const auto entry = readEntry(node, standard);
            if (!entry)
                continue;
            const bool twice = std::any_of(entries.begin(), entries.end(), [&](const auto& one) { return one.from == entry->from; });
            if (twice)
                complain(*node.find("from"), fill(sentences::entryTwice, {standard.id, entry->from.toIso()}));
            entries.push_back(*entry);
        }
        std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    }

    std::optional<StandardsSheet::Entry> readEntry(const yaml::Node& node, const Standard& standard)
    {
        yaml::MapReader map(node, m_diagnostics);
        if (!map.isMap())
            return std::nullopt;
        StandardsSheet::Entry entry;
        const std::size_t before = m_diagnostics.size();
        map.require("from");
        const auto from = readDate(map, "from", m_diagnostics);
        if (const yaml::Node* value = map.require("value"))
            readValue(entry, *value, standard);
        if (!standard.isSwitch)
            entry.value = entry.value * readPerFactor(map, standard);
        entry.document = map.text("document").value_or("");
        map.finish();
        if (!from || m_diagnostics.size() != before)
            return std::nullopt;
        entry.from = *from;
        return entry;
    }

    void readValue(StandardsSheet::Entry& entry, const yaml::Node& value, const Standard& standard)
    {
        if (standard.isSwitch) {
            if (!yaml::isPlainBoolean(value))
                complain(value, fill(sentences::switchValue, {standard.id}));
            entry.isOn = value.text == "true";
            return;
        }
        const auto number = readNumber(value, m_diagnostics);
        if (number && number->isNegative())
            complain(value, fill(sentences::belowZero, {standard.id}));
        entry.value = number.value_or(Number());
    }

    /// What a value per `per` is multiplied by to be in the standard's unit.
    Number readPerFactor(yaml::MapReader& map, const Standard& standard)
    {
        const auto per = map.text("per");
        if (!per)
            return Number(1);
        if (const auto factor = units().unit(*per) ? perFactor(standard, *per, units()) : std::nullopt)
            return *factor;
        std::vector<std::string> fitting;
        for (const Unit::Factor& factor : standard.unit.factors()) {
            if (factor.power < 0)
                fitting.push_back(factor.base);
        }
        complain(*map.node().find("per"), fill(sentences::perDoesNotFit, {*per, standard.id, standard.unit.toText()}),
                 yaml::nearest(*per, withConvertible(std::move(fitting))));
        return Number(1);
    }

    /// With the base units that convert to one of them.
    std::vector<std::string> withConvertible(std::vector<std::string> bases) const
    {
        const std::vector<std::string> fitting = bases;
        for (const BaseUnit& unit : units().baseUnits()) {
            if (unit.conversion && std::find(fitting.begin(), fitting.end(), unit.conversion->of) != fitting.end())
                bases.push_back(unit.id);
        }
        return bases;
    }

    const UnitSystem& units() const { return m_vocabulary.units; }

    const StandardsVocabulary& m_vocabulary;
    Diagnostics& m_diagnostics;
};

/// A figure whose document nobody knows cannot be checked. Sample figures have none.
void hintAtDocuments(const yaml::Node& values, Diagnostics& diagnostics)
{
    for (const auto& [id, entries] : values.entries) {
        for (const yaml::Node& entry : entries.items) {
            const yaml::Node* document = entry.find("document");
            if (!entry.isMap() || (document && !document->text.empty() && !document->null))
                continue;
            Diagnostic hint = yaml::errorAt(document ? *document : entry, fill(sentences::entryWithoutDocument, {id.text}));
            hint.severity = Diagnostic::Severity::Warning;
            diagnostics.push_back(std::move(hint));
        }
    }
}

}  // namespace

Result<StandardsSheet> readStandardsSheet(const yaml::Tree& tree, const StandardsVocabulary& vocabulary)
{
    Diagnostics diagnostics;
    StandardsSheet sheet;
    yaml::MapReader map(tree.root(), diagnostics);
    if (!map.isMap())
        return diagnostics;
    sheet.id = map.requireText("standards");
    sheet.illustrative = map.boolean("illustrative").value_or(false);
    sheet.fingerprint = fingerprintOf(tree.source().text());
    const yaml::Node* values = map.require("values");
    if (values && !values->null)
        ValuesReader(vocabulary, diagnostics).read(*values, sheet);
    map.finish();
    if (values && !sheet.illustrative && !hasErrors(diagnostics))
        hintAtDocuments(*values, diagnostics);
    if (hasErrors(diagnostics))
        return diagnostics;
    return Result<StandardsSheet>(std::move(sheet), std::move(diagnostics));
}

Result<StandardsSheet> readStandardValues(const yaml::Node& values, const StandardsVocabulary& vocabulary)
{
    Diagnostics diagnostics;
    StandardsSheet sheet;
    const std::string_view text = values.source->text();
    sheet.fingerprint = fingerprintOf(text.substr(values.begin, values.end - values.begin));
    ValuesReader(vocabulary, diagnostics).read(values, sheet);
    if (hasErrors(diagnostics))
        return diagnostics;
    return Result<StandardsSheet>(std::move(sheet), std::move(diagnostics));
}

}  // namespace huimin
