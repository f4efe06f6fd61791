#include "core/report/page_figures.h"

#include <algorithm>

#include "core/report/fingerprint_bytes.h"
#include "core/report/profile_fingerprint.h"
#include "core/report/report_sentences.h"
#include "core/report/row_words.h"
#include "core/rulepack/fingerprint.h"

namespace huimin::report {

namespace {

std::uint32_t keyOf(const std::string& id)
{
    const Bytes bytes = fingerprintBytes(id, 3);
    return (static_cast<std::uint32_t>(bytes[0]) << 16U | static_cast<std::uint32_t>(bytes[1]) << 8U | bytes[2]) >> 4U;
}

std::uint32_t keyOf(const Row& row)
{
    return keyOf(row.benefit->id + "/" + row.route->id + "/" + row.subject);
}

std::uint32_t keyOf(const StatementResult& statement, const StatementResultValue& total)
{
    return keyOf(statement.statement->id + "/" + total.declared->id);
}

AmountResult amountOf(const StatementResultValue& total)
{
    const Number* sum = total.value.as<Number>();
    return sum ? AmountResult{AmountResult::Form::Exact, *sum, {}} : AmountResult{AmountResult::Form::NotKnown, {}, {}};
}

std::uint32_t keyOf(const Total& total)
{
    return keyOf("total " + total.kind->id);
}

AmountResult amountOf(const Total& total)
{
    return {total.complete ? AmountResult::Form::Exact : AmountResult::Form::AtLeast, total.value, {}};
}

std::optional<AmountResult> amountOf(const Row& row)
{
    switch (row.status) {
    case Status::Eligible: return row.amount;
    case Status::Ineligible: return AmountResult();
    case Status::Undetermined: return std::nullopt;
    }
    return std::nullopt;
}

PageCode::Print printOf(const std::string& fingerprint)
{
    PageCode::Print print = 0;
    for (const std::uint8_t byte : bytesOfFingerprint(fingerprint, 4))
        print = print << 8U | byte;
    return print >> 2U;
}

/// Of all packs: what one says may hang on another.
std::string rulesFingerprint(const RuleSet& rules)
{
    std::string all;
    for (const PackInfo& pack : rules.packs)
        all += pack.id + " " + pack.fingerprint + "\n";
    return fingerprintOf(all);
}

PageCode codeOn(PageCode::Page page, const Determination& determination)
{
    const DeterminationInput& input = determination.input;
    PageCode code;
    code.page = page;
    code.day = input.day;
    code.profile = printOf(profileFingerprint(*input.profile));
    code.office = printOf(officeFingerprint(input.profile->office));
    code.rules = printOf(rulesFingerprint(*input.rules));
    code.standards = printOf(input.standards ? input.standards->fingerprint : "");
    return code;
}

bool isMoneyDue(const Row& row)
{
    return row.status == Status::Eligible && row.amount.form != AmountResult::Form::None;
}

}  // namespace

std::vector<PageFigure> pageFigures(const Determination& determination, const Words& words)
{
    std::vector<PageFigure> figures;
    for (const Row& row : determination.rows) {
        if (row.benefit->kind == BenefitKind::Money)
            figures.push_back({keyOf(row), benefitText(row, words) + words.in(sentences::inBrackets, {row.subjectName}), amountOf(row)});
    }
    for (const StatementResult& statement : determination.statements) {
        for (const StatementResultValue& total : statement.totals) {
            if (total.declared->isMoney)
                figures.push_back({keyOf(statement, total), words.in(total.declared->label), amountOf(total)});
        }
    }
    for (const Total& total : determination.totals)
        figures.push_back({keyOf(total), words.in(sentences::totalOf, {total.kind->label}), amountOf(total)});
    return figures;
}

std::vector<PageCode::Figure> figuresDue(const Determination& determination)
{
    std::vector<PageCode::Figure> figures;
    for (const Row& row : determination.rows) {
        if (isMoneyDue(row))
            figures.push_back({keyOf(row), row.amount});
    }
    return figures;
}

PageCode codeOfResult(const Determination& determination)
{
    PageCode code = codeOn(PageCode::Page::Result, determination);
    code.figures = figuresDue(determination);
    std::size_t parts = 0;
    for (const PageCode::Figure& figure : code.figures)
        parts += figure.amount.form == AmountResult::Form::Between ? 2 : 1;
    if (parts <= mostFigures)
        return code;
    code.rows = rowsOf(code.figures);
    code.figures.clear();
    for (const Total& total : determination.totals)
        code.figures.push_back({keyOf(total), amountOf(total)});
    return code;
}

PageCode codeOfDecision(const Row& row, const Determination& determination)
{
    PageCode code = codeOn(PageCode::Page::Decision, determination);
    code.figures.push_back({keyOf(row), amountOf(row).value_or(AmountResult())});
    return code;
}

PageCode codeOfStatement(const StatementResult& statement, const Determination& determination)
{
    PageCode code = codeOn(PageCode::Page::Statement, determination);
    for (const StatementResultValue& total : statement.totals) {
        if (total.declared->isMoney)
            code.figures.push_back({keyOf(statement, total), amountOf(total)});
    }
    return code;
}

}  // namespace huimin::report
