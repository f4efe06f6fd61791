#include "app/cli/example_report.h"

#include "app/cli/cli_sentences.h"

namespace huimin::cli {

namespace {

std::string placeOf(const SourcePlace& place)
{
    return place.file + ":" + std::to_string(place.line);
}

std::string mismatchReport(const Mismatch& mismatch, Language language)
{
    std::string text = "    " + mismatch.of;
    if (mismatch.place.line > 0)
        text += "  (" + placeOf(mismatch.place) + ")";
    return text + "\n      - " + fill(sentences::expectedLine, {mismatch.key, mismatch.expected}).in(language) + "\n      + " +
           fill(sentences::gotLine, {mismatch.key, mismatch.got}).in(language) + '\n';
}

/// The text with every line of it set in.
std::string indented(const std::string& text)
{
    std::string result = "    ";
    for (const char c : text) {
        result += c;
        if (c == '\n')
            result += "    ";
    }
    return result + '\n';
}

}  // namespace

std::string exampleReport(const ExampleRun& run, Language language)
{
    std::string text = placeOf(run.example->place) + ": " + run.example->name + '\n';
    for (const Diagnostic& diagnostic : run.diagnostics)
        text += indented(toText(diagnostic, language));
    for (const Mismatch& mismatch : run.mismatches)
        text += mismatchReport(mismatch, language);
    return text;
}

}  // namespace huimin::cli
