#include "app/cli/result_header.h"

#include "app/cli/cli_sentences.h"
#include "core/report/case_heading.h"
#include "core/report/comparison_sums.h"

namespace huimin::cli {

namespace {

constexpr const char* gap = "    ";

/// What is below the title, down to what is doubtful about the case as a whole.
void writeCaseAndSources(Page& page, const Determination& determination)
{
    page.items(report::caseThings(*determination.input.profile, page.words()), gap, 0);
    std::vector<std::string> sources;
    for (const report::SourceLine& source : report::sourcesOf(determination, page.words()))
        sources.push_back(source.text);
    page.items(sources, gap, 0);
    for (const std::string& warning : report::warningsOf(determination, page.words()))
        page.paragraph(warning, 2, Style::Doubt, "!");
}

}  // namespace

void writeHeader(Page& page, const Determination& determination)
{
    page.twoEnds(page.in(sentences::pageTitle, {report::whoseCase(*determination.input.profile, page.words())}),
                 page.in(sentences::dayOfDetermination, {determination.input.day.toIso()}), Style::Strong);
    writeCaseAndSources(page, determination);
    page.rule();
}

void writeHeader(Page& page, const Comparison& comparison)
{
    const std::string from = comparison.before->input.day.toIso();
    const std::string to = comparison.after->input.day.toIso();
    page.twoEnds(page.in(sentences::comparisonTitle, {report::whoseCase(*comparison.after->input.profile, page.words())}),
                 page.in(sentences::twoDays, {from, to}), Style::Strong);
    writeCaseAndSources(page, *comparison.after);
    for (const std::string& leftOut : report::leftOutTexts(comparison, page.words()))
        page.paragraph(leftOut, 2, Style::Doubt, "!");
    page.rule();
}

}  // namespace huimin::cli
