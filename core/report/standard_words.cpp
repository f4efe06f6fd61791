#include "core/report/standard_words.h"

#include <algorithm>

#include "core/feel/value_text.h"
#include "core/report/report_sentences.h"
#include "core/report/standard_sentences.h"
#include "core/rulepack/standard_per.h"

namespace huimin::report {

namespace {

/// Money with two decimals where they say all of it, else as many as are needed.
std::string sum(const Number& value)
{
    const Number hundredths = value * Number(100);
    return hundredths.isInteger() ? value.toFixed(2) : feel::plainNumber(value);
}

const WrittenEntry* writtenFrom(const std::vector<WrittenEntry>& written, Date from)
{
    const auto found = std::find_if(written.begin(), written.end(), [&](const WrittenEntry& entry) { return entry.from == from.toIso(); });
    return found == written.end() ? nullptr : &*found;
}

}  // namespace

std::string StandardWords::withUnit(const std::string& number, const Unit& unit) const
{
    return m_words.in(feel::withUnit(number, m_rules.units.label(unit)));
}

std::string StandardWords::figure(const Standard& standard, const StandardValue& value) const
{
    return standard.isSwitch ? m_words.in(value.isOn ? sentences::yes : sentences::no) : sum(value.value);
}

std::optional<std::string> StandardWords::onDay(const Standard& standard, const StandardsSheet* sheet, Date day) const
{
    const auto value = standardOn(standard, sheet, day);
    if (!value)
        return std::nullopt;
    return standard.isSwitch ? figure(standard, *value) : withUnit(figure(standard, *value), standard.unit);
}

std::string StandardWords::reckoning(const Standard& standard, const StandardsSheet* sheet, const std::vector<WrittenEntry>& written, Date day) const
{
    const auto value = standardOn(standard, sheet, day);
    const WrittenEntry* entry = value && value->entry && !standard.isSwitch ? writtenFrom(written, value->entry->from) : nullptr;
    if (!entry)
        return "";
    std::string steps = entry->value;
    const Number factor = perFactor(standard, entry->per, m_rules.units).value_or(Number(1));
    if (factor < Number(1))
        steps += " ÷ " + feel::plainNumber(Number(1) / factor);
    else if (factor != Number(1))
        steps += " × " + feel::plainNumber(factor);
    for (const Raise* raise : raisesOn(standard, day)) {
        if (value->entry->from < raise->from)
            steps += " + " + feel::plainNumber(raise->value);
    }
    return steps == entry->value ? "" : steps + " = " + sum(value->value);
}

std::vector<std::string> StandardWords::raises(const Standard& standard, const StandardsSheet* sheet, Date day) const
{
    const auto value = standardOn(standard, sheet, day);
    std::vector<std::string> texts;
    for (const Raise* raise : raisesOn(standard, day)) {
        const bool isAdded = value && value->entry->from < raise->from;
        const Sentence& sentence = !value ? sentences::raiseWaits : isAdded ? sentences::raiseCounted : sentences::raiseTakenIn;
        const std::string by = withUnit(feel::plainNumber(raise->value), standard.unit);
        texts.push_back(m_words.alone(m_words.in(sentence, {raise->from.toIso(), by, sourceOf(*raise)})));
    }
    return texts;
}

std::string StandardWords::written(const Standard& standard, const WrittenEntry& entry) const
{
    if (standard.isSwitch)
        return m_words.in(entry.value == "true" ? sentences::yes : sentences::no);
    const auto choices = perChoices(standard, m_rules.units);
    const BaseUnit* per = m_rules.units.find(entry.per);
    const bool isOwn = !per || (!choices.empty() && choices.front() == entry.per);
    return isOwn ? entry.value : entry.value + "/" + m_words.in(per->label);
}

std::string StandardWords::sourceOf(const Raise& raise) const
{
    const Citation* citation = citationOn(raise.citations, m_rules.documents, raise.from);
    const auto document = citation ? m_rules.documents.find(citation->document) : m_rules.documents.end();
    if (document == m_rules.documents.end())
        return "";
    const Bilingual& name = document->second.shortName;
    return citation->article.empty() ? m_words.in(name) : m_words.in(sentences::articleOf, {name, citation->article});
}

std::vector<StandardStep> StandardWords::history(const Standard& standard, const StandardsSheet* sheet,
                                                 const std::vector<WrittenEntry>& written) const
{
    std::vector<StandardStep> steps;
    for (std::size_t i = 0; i < written.size(); ++i)
        steps.push_back({Date::parse(written[i].from).value_or(Date()), this->written(standard, written[i]), written[i].document, {}, i});
    for (const Raise& raise : standard.raises) {
        const std::string source = sourceOf(raise);
        steps.push_back({raise.from, "+" + feel::plainNumber(raise.value),
                         writtenFrom(written, raise.from) ? m_words.in(sentences::raiseInEntry, {source}) : source, {}, std::nullopt});
    }
    std::stable_sort(steps.begin(), steps.end(), [](const StandardStep& a, const StandardStep& b) { return a.from < b.from; });
    for (StandardStep& step : steps) {
        if (const auto value = standardOn(standard, sheet, step.from))
            step.since = figure(standard, *value);
    }
    return steps;
}

std::vector<const Row*> rowsWaitingFor(const std::string& standard, const Determination& determination)
{
    std::vector<const Row*> rows;
    for (const Row& row : determination.rows) {
        if (std::find(row.missingStandards.begin(), row.missingStandards.end(), standard) != row.missingStandards.end())
            rows.push_back(&row);
    }
    return rows;
}

}  // namespace huimin::report
