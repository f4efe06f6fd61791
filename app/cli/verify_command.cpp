#include "app/cli/verify_command.h"

#include <iostream>

#include "app/cli/case_input.h"
#include "app/cli/cli_sentences.h"
#include "app/cli/complaint.h"
#include "app/cli/page.h"
#include "app/cli/text_table.h"
#include "core/determination/determine.h"
#include "core/report/case_heading.h"
#include "core/report/verification.h"

namespace huimin::cli {

namespace {

using Cells = std::vector<std::vector<std::string>>;

std::string_view mark(bool isSame)
{
    return isSame ? "✓" : "✗";
}

/// A figure may be as it was and its letters all the same not be.
std::string_view mark(const report::VerifiedFigure& figure)
{
    return figure.isSame && figure.isSpoilt ? "?" : mark(figure.isSame);
}

void writeFigures(Page& page, const report::Verification& verification)
{
    Cells rows{{"", "", page.in(sentences::onThePage), page.in(sentences::madeAgain)}};
    for (const report::VerifiedFigure& figure : verification.figures)
        rows.push_back({std::string(mark(figure)), figure.label, figure.printed, figure.recomputed});
    page.heading(page.in(sentences::figuresCompared));
    writeTable(page, {{}, {.stretches = true}, {.right = true}, {.right = true}}, rows);
    if (verification.amongThese.empty())
        return;
    page.paragraph(page.in(sentences::changedAmongThese), 2);
    for (const std::string& figure : verification.amongThese)
        page.paragraph(figure, 4);
}

/// The groups of the code that are not as they were printed.
void writeSpoilt(Page& page, const report::Verification& verification)
{
    if (verification.spoilt.empty())
        return;
    page.heading(page.in(sentences::codeCompared));
    for (const std::string& groups : verification.spoilt)
        page.paragraph(std::string(mark(false)) + " " + groups, 2, Style::Doubt);
}

void writeInputs(Page& page, const report::Verification& verification)
{
    Cells rows;
    const auto add = [&](const Sentence& input, bool isSame) {
        rows.push_back({std::string(mark(isSame)), page.in(input), page.in(isSame ? sentences::isUnchanged : sentences::isChanged)});
    };
    add(sentences::profileInput, verification.sameProfile);
    add(sentences::officeInput, verification.sameOffice);
    add(sentences::rulesInput, verification.sameRules);
    add(sentences::standardsInput, verification.sameStandards);
    page.heading(page.in(sentences::inputsCompared));
    writeTable(page, {{}, {}, {.stretches = true}}, rows);
}

/// Every figure and input that is not as on the page, by name.
std::vector<std::string> differences(const report::Verification& verification, const Page& page)
{
    std::vector<std::string> names;
    for (const report::VerifiedFigure& figure : verification.figures) {
        if (!figure.isSame)
            names.push_back(figure.label);
    }
    for (const auto& [input, isSame] : {std::pair(sentences::profileInput, verification.sameProfile),
                                        std::pair(sentences::officeInput, verification.sameOffice),
                                        std::pair(sentences::rulesInput, verification.sameRules),
                                        std::pair(sentences::standardsInput, verification.sameStandards)}) {
        if (!isSame)
            names.push_back(page.in(input));
    }
    if (!verification.spoilt.empty())
        names.push_back(page.in(sentences::codeItself));
    return names;
}

int writeVerification(const report::Verification& verification, const Determination& determination, Language language)
{
    Page page(layoutOfOutput(language));
    page.twoEnds(page.in(sentences::verificationTitle, {report::whoseCase(*determination.input.profile, page.words())}),
                 page.in(sentences::pageDated, {determination.input.day.toIso()}), Style::Strong);
    writeFigures(page, verification);
    writeInputs(page, verification);
    writeSpoilt(page, verification);
    page.blank();
    const bool holds = verification.holds();
    page.paragraph(holds ? page.in(sentences::pageHolds) : page.in(sentences::pageDiffers, {page.joined(differences(verification, page))}), 0,
                   holds ? Style::Good : Style::Doubt);
    std::cout << page.text();
    return holds ? done : fellShort;
}

}  // namespace

int runVerify(const Arguments& arguments)
{
    const auto code = report::readCode(arguments.code);
    if (const Bilingual* wrong = std::get_if<Bilingual>(&code)) {
        std::cerr << wrong->in(arguments.language) << '\n';
        return unusable;
    }
    const auto& page = std::get<report::PageCode>(code);
    auto input = readCase(arguments);
    if (input)
        input->day = page.day;
    const auto determination = input ? determine(*input) : Result<Determination>(input.diagnostics());
    if (!determination) {
        complain(determination.diagnostics(), arguments.language);
        return unusable;
    }
    return writeVerification(report::verify(page, *determination, report::Words(arguments.language)), *determination, arguments.language);
}

}  // namespace huimin::cli
