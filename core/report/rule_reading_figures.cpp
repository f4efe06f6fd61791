// Definitions, standards, parameters and statements as prose.
#include "core/report/printout_writer.h"
#include "core/report/reading_sentences.h"
#include "core/report/report_sentences.h"
#include "core/report/rule_reading.h"
#include "core/report/rule_words.h"

namespace huimin::report {

namespace {

Fields fieldsOf(std::initializer_list<std::pair<const Sentence*, std::string>> all, const Words& words)
{
    Fields fields;
    for (const auto& [label, value] : all) {
        if (!value.empty())
            fields.fields.push_back({words.in(*label), value});
    }
    return fields;
}

/// How a value is worked out, the texts it can be by their labels.
std::string formulaText(const StatementValue& value, const std::string& subject, const RuleWords& say, const Words& words)
{
    std::string text = say.said(value.formula, subject);
    for (const auto& [id, label] : value.options) {
        const std::string written = "“" + id + "”";
        for (std::size_t at = text.find(written); at != std::string::npos; at = text.find(written, at))
            text.replace(at, written.size(), words.in(label));
    }
    return words.alone(text);
}

/// The values of a statement: what each is, how it is worked out, from where.
Table valueTable(const std::vector<StatementValue>& values, const std::string& subject, const RuleWords& say, const Words& words)
{
    Table table{{{words.in(sentences::itemColumn), 3},
                 {words.in(sentences::readingFormula), 7},
                 {words.in(sentences::unitColumn), 2},
                 {words.in(sentences::sourceColumn), 4}},
                {}};
    for (const StatementValue& value : values)
        table.rows.push_back({{words.alone(words.in(value.label)), formulaText(value, subject, say, words),
                               value.unit.isRatio() ? "" : say.unit(value.unit), value.citations.empty() ? "" : say.cited(value.citations)}});
    return table;
}

std::string dayText(const StatementDeadline& deadline, const std::string& subject, const RuleWords& say, const Words& words)
{
    std::vector<std::string> lines{words.alone(say.said(deadline.date, subject))};
    if (deadline.when.tree)
        lines.push_back(words.in(sentences::readingOnlyWhere, {say.said(deadline.when, subject)}));
    return Words::inLines(lines);
}

Table deadlineTable(const Statement& statement, const std::string& subject, const RuleWords& say, const Words& words)
{
    Table table{{{words.in(sentences::stepColumn), 3}, {words.in(sentences::readingFormula), 7}, {words.in(sentences::sourceColumn), 4}}, {}};
    for (const StatementDeadline& deadline : statement.deadlines)
        table.rows.push_back({{words.alone(words.in(deadline.label)), dayText(deadline, subject, say, words), say.cited(deadline.citations)}});
    return table;
}

void writeTable(PrintoutWriter& writer, const Sentence& heading, Table table, std::initializer_list<SentencePart> parts = {})
{
    if (table.rows.empty())
        return;
    writer.heading(heading, parts);
    writer.table(std::move(table));
}

const ProfileKind* kindOf(const Statement& statement, const RuleSet& rules)
{
    for (const auto& kind : rules.kinds) {
        if (kind->id == statement.profile)
            return kind.get();
    }
    return nullptr;
}

}  // namespace

Printout readingOf(const Definition& definition, const RuleSet& rules, const Words& words)
{
    const RuleWords say(rules, words);
    PrintoutWriter writer(words.alone(words.in(definition.label)), words);
    writer.add(fieldsOf({{&sentences::readingSubject, say.subject(definition.subject)},
                         {&sentences::readingUnit, definition.unit.isRatio() ? std::string() : say.unit(definition.unit)},
                         {&sentences::readingSource, definition.citations.empty() ? std::string() : say.cited(definition.citations)}},
                        words));
    writer.heading(sentences::readingFormula);
    for (const std::string& sentence : say.said(definition.formulas, definition.subject))
        writer.paragraph(sentence);
    writeTable(writer, sentences::readingFigures, say.figures(definition.formulas));
    return writer.take();
}

Printout readingOf(const Standard& standard, const RuleSet& rules, const Words& words)
{
    const RuleWords say(rules, words);
    PrintoutWriter writer(words.alone(words.in(standard.label)), words);
    const std::string when = say.during(standard.inForce);
    writer.add(fieldsOf({{&sentences::readingUnit, standard.isSwitch ? std::string() : say.unit(standard.unit)},
                         {&sentences::readingInForce, when.empty() ? words.in(sentences::readingAlways) : when}},
                        words));
    if (standard.isSwitch)
        writer.paragraph(words.in(sentences::readingSwitch));
    writer.paragraph(words.in(sentences::readingLookFor, {words.in(standard.lookFor)}));
    if (standard.isSwitch)
        return writer.take();
    writer.heading(sentences::readingRaises);
    if (standard.raises.empty())
        writer.paragraph(words.in(sentences::readingNoRaise));
    writer.table(say.raises(standard));
    return writer.take();
}

Printout readingOf(const Parameter& parameter, const RuleSet& rules, const Words& words)
{
    const RuleWords say(rules, words);
    PrintoutWriter writer(words.alone(words.in(parameter.label)), words);
    writer.add(fieldsOf({{&sentences::readingUnit, say.unit(parameter.unit)}}, words));
    writeTable(writer, sentences::readingValues, say.values(parameter));
    return writer.take();
}

Printout readingOf(const Statement& statement, const RuleSet& rules, const Words& words)
{
    const RuleWords say(rules, words);
    PrintoutWriter writer(words.alone(words.in(statement.label)), words);
    const ProfileKind* kind = kindOf(statement, rules);
    const std::string whole = kind ? kind->subject : std::string();
    const Fact* list = kind ? kind->root.find(statement.list) : nullptr;
    writer.add(fieldsOf({{&sentences::readingSubject, kind ? words.in(kind->label) : std::string()}}, words));
    if (list)
        writeTable(writer, sentences::readingItems, valueTable(statement.itemValues, list->subject, say, words), {list->label});
    writeTable(writer, sentences::totals, valueTable(statement.totals, whole, say, words));
    writeTable(writer, sentences::deadlines, deadlineTable(statement, whole, say, words));
    return writer.take();
}

}  // namespace huimin::report
