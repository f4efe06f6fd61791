#include "app/cli/arguments.h"

#include "app/cli/cli_sentences.h"
#include "app/cli/command_words.h"
#include "app/cli/help_page.h"
#include "app/cli/print_request.h"
#include "core/text/nearest.h"

namespace huimin::cli {

namespace {

/// The language, found before anything else is read, so that the complaints are in it. A wrong one counts as not given.
Language languageOf(int argc, const char* const* argv)
{
    Language language = Language::Zh;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const std::string_view next = i + 1 < argc ? argv[i + 1] : "";
        const std::string_view value = word == "--lang" ? next : word.starts_with("--lang=") ? word.substr(7) : "";
        if (!value.empty())
            language = value == "en" ? Language::En : Language::Zh;
    }
    return language;
}

/// Turns what is written into what is asked for; the first thing wrong ends it.
class ArgumentReader {
public:
    ArgumentReader(CommandWords written, Language language) : m_written(std::move(written)) { m_arguments.language = language; }

    std::variant<Arguments, Reply> read()
    {
        if (m_written.help)
            return Reply{m_written.command ? helpPage(entryOf(*m_written.command), m_arguments.language)
                                           : helpPage(m_arguments.language)};
        if (m_written.version)
            return Reply{"huimin-cli " HUIMIN_VERSION "\n"};
        if (const auto complaint = wrongWords())
            return Reply{*complaint, 2};
        m_arguments.command = *m_written.command;
        if (const auto complaint = wrongValues())
            return Reply{*complaint, 2};
        return m_arguments;
    }

private:
    using Complaint = std::optional<std::string>;

    Complaint wrongWords() const
    {
        if (!m_written.withoutValue.empty())
            return complain(sentences::optionWithoutValue, {m_written.withoutValue});
        if (m_written.unreadable)
            return complain(sentences::switchWithValue);
        if (!m_written.command && !m_written.words.empty())
            return complain(sentences::unknownCommand, {m_written.words.front()}, nearest(m_written.words.front(), commandNames()));
        if (!m_written.unknownOptions.empty())
            return unknownOption(m_written.unknownOptions.front());
        if (!m_written.command)
            return helpPage(m_arguments.language);
        return std::nullopt;
    }

    Complaint unknownOption(const std::string& written) const
    {
        const std::string name = written.substr(0, written.find('='));
        return complain(sentences::unknownOption, {name}, nearest(name, optionNames()));
    }

    Complaint wrongValues()
    {
        if (const auto language = value("--lang"); language && *language != "zh" && *language != "en")
            return complain(sentences::unknownLanguage, {*language});
        if (const auto format = value("--format"); format && *format != "text" && *format != "json")
            return complain(sentences::unknownFormat, {*format});
        for (const char* option : {"--date", "--from", "--to", "--since"}) {
            if (const auto date = value(option); date && !Date::parse(*date))
                return complain(sentences::noDate, {*date});
        }
        m_arguments.json = value("--format") == "json";
        m_arguments.date = Date::parse(value("--date").value_or(""));
        m_arguments.from = Date::parse(value("--from").value_or(value("--since").value_or("")));
        m_arguments.to = Date::parse(value("--to").value_or(""));
        m_arguments.standards = value("--standards").value_or("");
        m_arguments.rules = value("--rules").value_or("");
        m_arguments.pdf = value("--pdf").value_or("");
        if (m_arguments.json && !m_arguments.pdf.empty())
            return complain(sentences::pdfOrJson);
        if (const auto masking = value("--masking"); masking && *masking != "covered" && *masking != "open")
            return complain(sentences::unknownMasking, {*masking});
        return takeWords();
    }

    Complaint takeWords()
    {
        switch (m_arguments.command) {
        case Command::Determine:
        case Command::Compare: return takeFiles(1, 1, sentences::profileMissing);
        case Command::Print: return takePrintRequest();
        case Command::Verify: return takeCode();
        case Command::Overview: return takeFiles(0, 0, sentences::profileMissing);
        case Command::Check: return takeFiles(0, 1, sentences::profileMissing);
        case Command::Cases: return takeFiles(1, m_written.words.size(), sentences::casesMissing);
        case Command::Feel: return takeExpression();
        }
        return std::nullopt;
    }

    Complaint takeFiles(std::size_t least, std::size_t most, const Sentence& missing)
    {
        if (m_written.words.size() < least)
            return complain(missing);
        if (m_written.words.size() > most)
            return complain(sentences::oneWordTooMany, {m_written.words[most]});
        m_arguments.files = m_written.words;
        return std::nullopt;
    }

    /// The document, then the profiles.
    Complaint takePrintRequest()
    {
        if (m_written.words.empty())
            return complain(sentences::documentMissing, {joinedNames()});
        const auto document = documentNamed(m_written.words.front());
        if (!document)
            return complain(sentences::unknownDocument, {m_written.words.front(), joinedNames()}, nearest(m_written.words.front(), documentNames()));
        m_written.words.erase(m_written.words.begin());
        m_arguments.print = printRequest(*document, m_written.values);
        const std::size_t most = *document == DocumentName::Publicity ? m_written.words.size() : *document == DocumentName::BlankSurvey ? 0 : 1;
        return takeFiles(*document == DocumentName::BlankSurvey ? 0 : 1, most, sentences::profileMissing);
    }

    /// The code, then the profile.
    Complaint takeCode()
    {
        if (m_written.words.empty())
            return complain(sentences::codeMissing);
        m_arguments.code = m_written.words.front();
        m_written.words.erase(m_written.words.begin());
        return takeFiles(1, 1, sentences::profileMissing);
    }

    static std::string joinedNames()
    {
        std::string all;
        for (const std::string& name : documentNames())
            all += (all.empty() ? "" : ", ") + name;
        return all;
    }

    Complaint takeExpression()
    {
        m_arguments.context = value("--context");
        m_arguments.feelCases = value("--cases");
        const std::size_t most = m_arguments.feelCases ? 0 : 1;
        if (m_written.words.size() < most)
            return complain(sentences::expressionMissing);
        if (m_written.words.size() > most)
            return complain(most == 0 ? sentences::expressionAndCases : sentences::quoteTheExpression, {m_written.words[most]});
        if (most == 1)
            m_arguments.expression = m_written.words.front();
        return std::nullopt;
    }

    std::optional<std::string> value(std::string_view option) const
    {
        const auto found = m_written.values.find(option);
        return found == m_written.values.end() ? std::nullopt : std::optional(found->second);
    }

    /// The sentence, what was probably meant, and where to read on.
    std::string complain(const Sentence& sentence, std::initializer_list<SentencePart> parts = {}, const std::string& meant = "") const
    {
        const Language language = m_arguments.language;
        std::string text = fill(sentence, parts).in(language) + '\n';
        if (!meant.empty())
            text += fill(sentences::didYouMean, {meant}).in(language) + '\n';
        const std::string command = m_written.command ? " " + std::string(entryOf(*m_written.command).name) : "";
        return text + fill(sentences::seeHelp, {command}).in(language) + '\n';
    }

    static std::vector<std::string> commandNames()
    {
        std::vector<std::string> names;
        for (const CommandEntry& entry : commandTable)
            names.emplace_back(entry.name);
        return names;
    }

    std::vector<std::string> optionNames() const
    {
        std::vector<std::string> names;
        if (m_written.command) {
            for (const OptionEntry& option : entryOf(*m_written.command).options)
                names.emplace_back(option.name);
        }
        for (const OptionEntry& option : table::common)
            names.emplace_back(option.name);
        return names;
    }

    CommandWords m_written;
    Arguments m_arguments;
};

}  // namespace

std::variant<Arguments, Reply> readArguments(int argc, const char* const* argv)
{
    return ArgumentReader(splitCommandLine(argc, argv), languageOf(argc, argv)).read();
}

}  // namespace huimin::cli
