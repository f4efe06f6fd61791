#include "app/cli/command_words.h"

#include <CLI/CLI.hpp>

#include "app/cli/command_table.h"

namespace huimin::cli {

namespace {

void declare(CLI::App& app, std::span<const OptionEntry> options, CommandWords& written)
{
    for (const OptionEntry& option : options) {
        const std::string name(option.name);
        if (option.placeholder.empty())
            continue;
        const auto keep = [&written, name](const std::string& value) { written.values[name] = value; };
        app.add_option_function<std::string>(name, keep)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }
}

void sortExtras(const std::vector<std::string>& extras, CommandWords& written)
{
    for (const std::string& extra : extras) {
        // FEEL expressions may begin with a minus; no option of ours has a single one but -h.
        const bool isExpression = written.command == Command::Feel && !extra.starts_with("--");
        const bool isOption = extra.size() > 1 && extra.front() == '-' && !isExpression;
        (isOption ? written.unknownOptions : written.words).push_back(extra);
    }
}

}  // namespace

// CLI11 only splits the words: nothing is required of it, so that hardly anything is left for it to complain about in its own.
CommandWords splitCommandLine(int argc, const char* const* argv)
{
    CommandWords written;
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    app.require_subcommand(0, 1);
    app.add_flag("-h,--help", written.help);
    app.add_flag("--version", written.version);
    declare(app, table::common, written);
    for (const CommandEntry& entry : commandTable) {
        CLI::App* command = app.add_subcommand(std::string(entry.name));
        command->set_help_flag();
        command->fallthrough();
        command->allow_extras();
        command->preparse_callback([&written, &entry](std::size_t) { written.command = entry.command; });
        declare(*command, entry.options, written);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ArgumentMismatch&) {
        written.withoutValue = argv[argc - 1];
        return written;
    } catch (const CLI::Error&) {
        written.unreadable = true;
        return written;
    }
    sortExtras(app.remaining(true), written);
    return written;
}

}  // namespace huimin::cli
