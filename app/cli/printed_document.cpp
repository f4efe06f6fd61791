#include "app/cli/printed_document.h"

#include <algorithm>
#include <optional>

#include "app/cli/case_input.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/earlier_day.h"
#include "app/installation/today.h"
#include "core/determination/comparison.h"
#include "core/determination/determine.h"
#include "core/report/decision_notice.h"
#include "core/report/publicity_list.h"
#include "core/report/result_printout.h"
#include "core/report/statement_printout.h"
#include "core/report/survey_form.h"
#include "core/report/told_once.h"

namespace huimin::cli {

namespace {

using report::Printout;

Diagnostic error(const Sentence& sentence, std::initializer_list<SentencePart> parts = {})
{
    return {Diagnostic::Severity::Error, {}, fill(sentence, parts), {}, {}};
}

/// Makes the one document that is asked for.
class DocumentMaker {
public:
    explicit DocumentMaker(const Arguments& arguments)
        : m_arguments(arguments), m_request(arguments.print), m_words(arguments.language, arguments.print.masking),
          m_day(arguments.date.value_or(today()))
    {
    }

    Result<Printout> make()
    {
        switch (m_request.document) {
        case DocumentName::BlankSurvey: return blank();
        case DocumentName::Publicity: return publicity();
        case DocumentName::Result:
        case DocumentName::Statement:
        case DocumentName::Receipt:
        case DocumentName::ToldOnce:
        case DocumentName::Decision:
        case DocumentName::Survey: return ofOneCase();
        }
        return ofOneCase();
    }

private:
    Result<Printout> blank() const
    {
        const auto rules = readRules(m_arguments);
        if (!rules)
            return rules.diagnostics();
        std::string known;
        for (const auto& kind : (*rules)->kinds) {
            if (kind->id == m_request.kind)
                return report::blankSurvey(*kind, **rules, membersOnBlank, m_request.office, m_words);
            known += (known.empty() ? "" : ", ") + kind->id;
        }
        return m_request.kind.empty() ? error(sentences::kindMissing, {known}) : error(sentences::kindUnknown, {m_request.kind, known});
    }

    Result<Printout> publicity() const
    {
        if (m_request.benefit.empty())
            return error(sentences::benefitMissing);
        const auto inputs = readCases(m_arguments);
        if (!inputs)
            return inputs.diagnostics();
        std::vector<std::shared_ptr<const Determination>> cases;
        Diagnostics diagnostics;
        for (DeterminationInput input : *inputs) {
            input.day = m_day;
            auto one = determine(input);
            if (one)
                cases.push_back(std::make_shared<const Determination>(std::move(*one)));
            else
                append(diagnostics, one.diagnostics());
        }
        if (!diagnostics.empty())
            return diagnostics;
        return listOf(report::publicityList(cases, m_request.benefit, m_day, m_request.office, m_words));
    }

    Result<Printout> listOf(std::variant<report::PublicityList, Bilingual> list) const
    {
        if (const Bilingual* refused = std::get_if<Bilingual>(&list))
            return Diagnostic{Diagnostic::Severity::Error, {}, *refused, {}, {}};
        auto& made = std::get<report::PublicityList>(list);
        Diagnostics warnings;
        for (const std::string& one : made.leftOut)
            warnings.push_back({Diagnostic::Severity::Warning, {}, {one, one}, {}, {}});
        return {std::move(made.printout), std::move(warnings)};
    }

    Result<Printout> ofOneCase()
    {
        if (m_arguments.from && *m_arguments.from >= m_day)
            return error(sentences::sinceNotEarlier, {m_arguments.from->toIso(), m_day.toIso()});
        auto input = readCase(m_arguments);
        if (!input)
            return input.diagnostics();
        input->day = m_day;
        const auto determination = determine(*input);
        if (!determination)
            return determination.diagnostics();
        if (!m_arguments.from) {
            const auto turn = m_request.document == DocumentName::Result ? comparedWithTheTurn(*determination) : std::nullopt;
            return documentOf(*determination, turn ? &*turn : nullptr);
        }
        const auto since = compare({input->rules, input->profile, input->standards, *m_arguments.from, m_day});
        return since ? documentOf(*determination, &*since) : since.diagnostics();
    }

    Result<Printout> documentOf(const Determination& determination, const Comparison* since) const
    {
        const report::Office& office = m_request.office;
        switch (m_request.document) {
        case DocumentName::ToldOnce: return report::toldOncePrintout(determination, m_request.handedIn, office, m_words);
        case DocumentName::Survey: return report::filledSurvey(*determination.input.profile, determination.input.day, *determination.input.rules, office, m_words);
        case DocumentName::Decision: return decision(determination, since);
        case DocumentName::Statement:
            if (determination.statements.empty())
                return error(sentences::noStatement);
            return report::statementPrintout(determination.statements.front(), determination, office, m_words);
        case DocumentName::Receipt:
            if (determination.statements.empty() || determination.statements.front().statement->receipt.title.empty())
                return error(sentences::noReceipt);
            return report::receiptPrintout(determination.statements.front(), determination, office, m_words);
        case DocumentName::Result:
        case DocumentName::Publicity:
        case DocumentName::BlankSurvey: break;
        }
        return report::resultPrintout(determination, since, office, m_words);
    }

    Result<Printout> decision(const Determination& determination, const Comparison* since) const
    {
        if (m_request.benefit.empty())
            return error(sentences::benefitMissing);
        const Benefit* benefit = determination.input.rules->benefit(m_request.benefit);
        if (!benefit)
            return error(sentences::benefitUnknown, {m_request.benefit});
        for (const Row& row : determination.rows) {
            const bool isMeant = row.benefit == benefit && (m_request.subject.empty() || row.subject == m_request.subject);
            if (isMeant && report::decisionOn(row, report::earlierRow(row, since)))
                return report::decisionNotice(row, determination, since, m_request.office, m_words);
        }
        return error(sentences::nothingToDecide, {benefit->label});
    }

    static constexpr int membersOnBlank = 1;

    const Arguments& m_arguments;
    const PrintRequest& m_request;
    report::Words m_words;
    Date m_day;
};

}  // namespace

Result<Printout> printedDocument(const Arguments& arguments)
{
    return DocumentMaker(arguments).make();
}

}  // namespace huimin::cli
