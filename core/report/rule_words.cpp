#include "core/report/rule_words.h"

#include <algorithm>

#include "core/feel/sentence.h"
#include "core/feel/value_text.h"
#include "core/report/reading_sentences.h"
#include "core/report/report_sentences.h"
#include "core/rulepack/mention.h"
#include "core/rulepack/reserved_names.h"
#include "core/rulepack/rule_labels.h"

namespace huimin::report {

namespace {

/// The id of a standard or parameter that a path leads to; empty where it leads elsewhere.
std::string idBehind(const std::string& path, std::string_view list)
{
    const std::string begin = std::string(list) + ".";
    return path.starts_with(begin) ? path.substr(begin.size()) : std::string();
}

}  // namespace

std::string RuleWords::cited(const Citations& citations) const
{
    std::string all;
    for (const Citation& one : citations) {
        const auto found = m_rules.documents.find(one.document);
        const std::string name = found == m_rules.documents.end() ? one.document : m_words.in(found->second.shortName);
        const std::string place = one.article.empty() ? name : m_words.in(sentences::articleOf, {name, one.article});
        const Sentence& confidence = one.confidence == "high" ? sentences::readingHigh : sentences::readingMedium;
        all += (all.empty() ? "" : m_words.in(sentences::betweenClauses)) + m_words.in(sentences::readingDocument, {place, m_words.in(confidence)});
    }
    return all.empty() ? m_words.in(sentences::readingNotCited) : all;
}

std::string RuleWords::during(const Period& period) const
{
    if (period.from && period.to)
        return m_words.in(sentences::fromTo, {period.from->toIso(), period.to->toIso()});
    if (period.from)
        return m_words.in(sentences::fromDay, {period.from->toIso()});
    return period.to ? m_words.in(sentences::untilDay, {period.to->toIso()}) : std::string();
}

std::string RuleWords::said(const Formula& formula, const std::string& subject) const
{
    return formula.tree ? m_words.in(feel::sentence(*formula.tree, RuleLabels(m_rules, subject))) : std::string();
}

std::vector<std::string> RuleWords::said(const std::vector<DatedFormula>& formulas, const std::string& subject) const
{
    std::vector<std::string> all;
    for (const DatedFormula& one : formulas) {
        const std::string when = during(one.period);
        const std::string text = said(one.formula, subject);
        all.push_back(when.empty() ? m_words.in(sentences::readingIs, {m_words.alone(text)}) : m_words.in(sentences::readingIsDuring, {when, text}));
    }
    return all;
}

std::string RuleWords::subject(const std::string& id) const
{
    for (const auto& kind : m_rules.kinds) {
        if (kind->subject == id)
            return m_words.in(kind->label);
        for (const Fact& fact : kind->root.facts) {
            if (fact.type == FactType::List && fact.subject == id)
                return m_words.in(fact.itemLabel.empty() ? fact.label : fact.itemLabel);
        }
    }
    return id;
}

std::string RuleWords::unit(const Unit& unit) const
{
    return unit.isRatio() ? m_words.in(sentences::readingRatio) : m_words.in(m_rules.units.label(unit));
}

std::string RuleWords::paper(const std::string& id) const
{
    const auto found = m_rules.papers.find(id);
    return found == m_rules.papers.end() ? id : m_words.in(found->second);
}

Table RuleWords::figureTable() const
{
    return {{{m_words.in(sentences::itemColumn), 4},
             {m_words.in(sentences::periodColumn), 3},
             {m_words.in(sentences::sumColumn), 2, true},
             {m_words.in(sentences::unitColumn), 2},
             {m_words.in(sentences::sourceColumn), 5}},
            {}};
}

void RuleWords::addRaises(Table& table, const Standard& standard) const
{
    for (const Raise& raise : standard.raises)
        table.rows.push_back({{m_words.alone(m_words.in(standard.label)), during({raise.from, {}}), "+" + feel::plainNumber(raise.value), unit(standard.unit),
                               cited(raise.citations)}});
}

void RuleWords::addValues(Table& table, const Parameter& parameter) const
{
    for (const Parameter::Dated& dated : parameter.values) {
        const std::string when = during(dated.period);
        table.rows.push_back({{m_words.alone(m_words.in(parameter.label)), when.empty() ? m_words.in(sentences::readingAlways) : when,
                               feel::plainNumber(dated.value), parameter.unit.isRatio() ? "" : unit(parameter.unit), cited(dated.citations)}});
    }
}

Table RuleWords::figures(const std::vector<DatedFormula>& formulas) const
{
    Table table = figureTable();
    std::vector<std::string> told;
    for (const DatedFormula& one : formulas) {
        if (!one.formula.tree)
            continue;
        for (const Mention& mention : mentionsOf(*one.formula.tree)) {
            if (std::find(told.begin(), told.end(), mention.path) != told.end())
                continue;
            told.push_back(mention.path);
            if (const auto found = m_rules.standards.find(idBehind(mention.path, reserved::standards)); found != m_rules.standards.end())
                addRaises(table, found->second);
            if (const auto found = m_rules.parameters.find(idBehind(mention.path, reserved::parameters)); found != m_rules.parameters.end())
                addValues(table, found->second);
        }
    }
    return table;
}

Table RuleWords::raises(const Standard& standard) const
{
    Table table = figureTable();
    addRaises(table, standard);
    return table;
}

Table RuleWords::values(const Parameter& parameter) const
{
    Table table = figureTable();
    addValues(table, parameter);
    return table;
}

}  // namespace huimin::report
