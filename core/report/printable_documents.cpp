#include "core/report/printable_documents.h"

#include "core/report/decision_notice.h"
#include "core/report/printout_sentences.h"
#include "core/report/result_printout.h"
#include "core/report/row_words.h"
#include "core/report/statement_printout.h"
#include "core/report/survey_form.h"
#include "core/report/told_once.h"

namespace huimin::report {

namespace {

/// Of money whose pack says what can be done against a decision, for whom it may be for.
std::vector<PrintableDocument> decisions(const Determination& determination, const Comparison* since, const Words& words)
{
    std::vector<PrintableDocument> documents;
    for (std::size_t i = 0; i < determination.rows.size(); ++i) {
        const Row& row = determination.rows[i];
        const auto decision = decisionOn(row, earlierRow(row, since));
        const bool isTold = row.concerned && row.benefit->kind == BenefitKind::Money && determination.input.rules->noticesOn(*row.benefit);
        if (decision && isTold)
            documents.push_back({PrintableDocument::Kind::Decision,
                                 words.in(sentences::decisionListed, {fill(titleOf(*decision)), words.alone(benefitText(row, words)), row.subjectName}), i});
    }
    return documents;
}

}  // namespace

std::vector<PrintableDocument> printableDocuments(const Determination& determination, const Comparison* since, const Words& words)
{
    using Kind = PrintableDocument::Kind;
    std::vector<PrintableDocument> documents;
    for (std::size_t i = 0; i < determination.statements.size(); ++i) {
        const Statement& statement = *determination.statements[i].statement;
        documents.push_back({Kind::Statement, words.alone(words.in(statement.sheetTitle.empty() ? statement.label : statement.sheetTitle)), i});
        if (!statement.receipt.title.empty())
            documents.push_back({Kind::Receipt, words.in(statement.receipt.title), i});
    }
    if (!determination.rows.empty()) {
        documents.push_back({Kind::Result, words.in(sentences::resultTitle)});
        documents.push_back({Kind::ToldOnce, words.in(sentences::toldOnceTitle)});
    }
    documents.push_back({Kind::Survey, words.in(sentences::surveyTitle, {determination.input.profile->kind->label})});
    for (PrintableDocument& decision : decisions(determination, since, words))
        documents.push_back(std::move(decision));
    return documents;
}

Printout printoutOf(const PrintableDocument& document, const Determination& determination, const Comparison* since, const Office& office,
                    const Words& words)
{
    switch (document.kind) {
    case PrintableDocument::Kind::Result: return resultPrintout(determination, since, office, words);
    case PrintableDocument::Kind::Statement: return statementPrintout(determination.statements[document.index], determination, office, words);
    case PrintableDocument::Kind::Receipt: return receiptPrintout(determination.statements[document.index], determination, office, words);
    case PrintableDocument::Kind::ToldOnce: return toldOncePrintout(determination, {}, office, words);
    case PrintableDocument::Kind::Survey: return filledSurvey(*determination.input.profile, determination.input.day, *determination.input.rules, office, words);
    case PrintableDocument::Kind::Decision: return decisionNotice(determination.rows[document.index], determination, since, office, words);
    }
    return {};
}

}  // namespace huimin::report
