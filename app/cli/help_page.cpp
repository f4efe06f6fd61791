#include "app/cli/help_page.h"

#include <algorithm>
#include <vector>

#include "app/cli/cell_text.h"
#include "app/cli/cli_sentences.h"

namespace huimin::cli {

namespace {

constexpr int pageWidth = 96;

struct Line {
    std::string name;
    std::string text;
};

/// Names on the left, what they mean on the right, each column in line.
std::string twoColumns(const std::vector<Line>& lines)
{
    int left = 0;
    for (const Line& line : lines)
        left = std::max(left, cellsOf(line.name));
    std::string page;
    for (const Line& line : lines) {
        std::string lead = "  " + padRight(line.name, left) + "  ";
        for (const std::string& text : wrapped(line.text, pageWidth - left - 4)) {
            page += lead + text + '\n';
            lead.assign(static_cast<std::size_t>(left) + 4, ' ');
        }
    }
    return page;
}

std::string in(Language language, const Sentence& sentence)
{
    return fill(sentence).in(language);
}

void add(std::vector<Line>& lines, std::span<const OptionEntry> options, Language language)
{
    for (const OptionEntry& option : options) {
        std::string name(option.name);
        if (!option.placeholder.empty())
            name += ' ' + std::string(option.placeholder);
        lines.push_back({name, in(language, option.help)});
    }
}

}  // namespace

std::string helpPage(Language language)
{
    std::vector<Line> commands;
    for (const CommandEntry& entry : commandTable)
        commands.push_back({std::string(entry.name), in(language, entry.summary)});
    std::vector<Line> options;
    add(options, table::common, language);
    return in(language, sentences::programSummary) + "\n\n" + in(language, sentences::usageOfProgram) + "\n\n" +
           in(language, sentences::commandsHeading) + '\n' + twoColumns(commands) + '\n' +
           in(language, sentences::optionsHeading) + '\n' + twoColumns(options) + '\n' +
           in(language, sentences::exitStatus) + '\n';
}

std::string helpPage(const CommandEntry& command, Language language)
{
    std::vector<Line> options;
    add(options, command.options, language);
    add(options, table::common, language);
    return in(language, command.summary) + "\n\n" +
           fill(sentences::usageOfCommand, {command.name, command.usage}).in(language) + "\n\n" +
           in(language, command.explanation) + "\n\n" + in(language, sentences::optionsHeading) + '\n' + twoColumns(options);
}

}  // namespace huimin::cli
