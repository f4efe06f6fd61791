#include "core/report/statement_printout.h"

#include "core/report/case_fields.h"
#include "core/report/given_facts.h"
#include "core/report/page_figures.h"
#include "core/report/printout_sentences.h"
#include "core/report/printout_writer.h"
#include "core/report/statement_table.h"
#include "core/report/statement_words.h"

namespace huimin::report {

namespace {

Fields givenFields(const Determination& determination, const Words& words)
{
    Fields fields;
    for (const FactLine& line : factLines(*determination.input.profile, determination.input.rules->units, words))
        fields.fields.push_back({words.alone(line.label), line.value});
    return fields;
}

void writeNotes(PrintoutWriter& writer, const Determination& determination, const Words& words)
{
    for (const Bilingual& note : determination.notes)
        writer.paragraph(words.in(note), Paragraph::Kind::Important);
}

void writeTable(PrintoutWriter& writer, const Sentence& heading, Table table)
{
    if (table.rows.empty())
        return;
    writer.heading(heading);
    writer.table(std::move(table));
}

}  // namespace

Printout statementPrintout(const StatementResult& statement, const Determination& determination, const Office& office, const Words& words)
{
    const Statement& declared = *statement.statement;
    PrintoutWriter writer(words.alone(words.in(declared.sheetTitle.empty() ? declared.label : declared.sheetTitle)), words);
    writer.about(determination);
    writer.add(caseFields(determination, office, words));
    writeNotes(writer, determination, words);
    writer.heading(sentences::statementGiven);
    writer.add(givenFields(determination, words));
    writeTable(writer, sentences::statementItems, itemTable(statement, determination, words));
    writeTable(writer, sentences::totals, totalTable(statement, determination, words));
    writer.table(answerTable(statement, words));
    writeTable(writer, sentences::deadlines, deadlineTable(statement, determination, words));
    writer.paragraph(missingText(statement, determination, words), Paragraph::Kind::Important);
    writer.close(office, determination.input.day, {words.in(sentences::claimantSigns), words.in(sentences::reckonerSigns)});
    writer.printout().code = codeText(codeOfStatement(statement, determination));
    return writer.take();
}

Printout receiptPrintout(const StatementResult& statement, const Determination& determination, const Office& office, const Words& words)
{
    const StatementReceipt& receipt = statement.statement->receipt;
    PrintoutWriter writer(words.in(receipt.title), words);
    writer.about(determination);
    writer.add(caseFields(determination, office, words));
    writer.paragraph(words.in(receipt.text));
    writeNotes(writer, determination, words);
    writer.heading(sentences::receiptGiven);
    writer.add(givenFields(determination, words));
    writeTable(writer, sentences::deadlines, deadlineTable(statement, determination, words));
    writer.paragraph(missingText(statement, determination, words), Paragraph::Kind::Important);
    writer.close(office, determination.input.day, {words.in(sentences::receivedBy), words.in(sentences::officialSigns)});
    writer.printout().code = codeText(codeOfStatement(statement, determination));
    return writer.take();
}

}  // namespace huimin::report
