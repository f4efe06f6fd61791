#include "app/cli/feel_command.h"

#include <algorithm>
#include <iostream>

#include "app/cli/feel_cases.h"
#include "app/cli/feel_values.h"
#include "app/installation/rules_directory.h"
#include "core/feel/evaluator.h"
#include "core/feel/parser.h"
#include "core/feel/type_name.h"
#include "core/rulepack/loader.h"

namespace huimin::cli {

namespace {

int unusable(const Diagnostics& diagnostics, Language language)
{
    for (const Diagnostic& diagnostic : diagnostics)
        std::cerr << toText(diagnostic, language) << '\n';
    return 2;
}

/// The line and column (in characters, from 1) of a byte of the text, and that line.
struct Place {
    SourcePlace place;
    std::string line;
};

Place placeIn(const std::string& text, std::size_t offset)
{
    const std::string before = text.substr(0, offset);
    const std::size_t lineBreak = before.rfind('\n');
    const std::size_t begin = lineBreak == std::string::npos ? 0 : lineBreak + 1;
    const auto characters = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(begin), before.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    const auto lines = std::count(before.begin(), before.end(), '\n');
    return {{"", static_cast<int>(lines) + 1, static_cast<int>(characters) + 1},
            text.substr(begin, text.find('\n', begin) - begin)};
}

void printJson(const Value& value, const FeelOptions& options)
{
    nlohmann::ordered_json typed = toTyped(value);
    if (const NullReason* reason = value.nullReason()) {
        typed["reason"] = {{"zh", reason->text.zh}, {"en", reason->text.en}};
        if (reason->offset <= options.expression.size())
            typed["column"] = placeIn(options.expression, reason->offset).place.column;
    }
    std::cout << typed.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

void printText(const Value& value, const FeelOptions& options)
{
    const bool zh = options.language == Language::Zh;
    std::cout << toFeelText(value) << '\n'
              << (zh ? "类型：" : "type: ") << feel::feelTypeName(feel::typeOf(value));
    if (zh)
        std::cout << "（" << feel::typeName(value).zh << "）";
    std::cout << '\n';
    const NullReason* reason = value.nullReason();
    if (!reason)
        return;
    Diagnostic told{Diagnostic::Severity::Error, {}, reason->text, {}, {}};
    if (reason->offset <= options.expression.size()) {
        const Place place = placeIn(options.expression, reason->offset);
        told.place = place.place;
        told.line = place.line;
    }
    std::cout << (zh ? "原因：" : "reason: ") << toText(told, options.language) << '\n';
}

/// The names that were given, and the work calendars of the rules: read when they are asked for, which few expressions do.
class CalendarEnvironment : public feel::ContextEnvironment {
public:
    CalendarEnvironment(ContextValue context, std::string rules)
        : ContextEnvironment(std::move(context)), m_directory(rulesDirectory(rules))
    {
    }

    const WorkCalendar* workCalendar() const override
    {
        if (!m_rules)
            m_rules = loadRules(m_directory);
        const bool hasCalendar = *m_rules && !(**m_rules)->calendar.years().empty();
        return hasCalendar ? &(**m_rules)->calendar : nullptr;
    }

    /// What is wrong with the rules, where they were asked for and could not be read.
    Diagnostics mistakes() const { return m_rules && !*m_rules ? m_rules->diagnostics() : Diagnostics(); }

private:
    std::string m_directory;
    mutable std::optional<Result<RuleSetPtr>> m_rules;
};

int evaluateOne(const FeelOptions& options)
{
    auto context = readJsonContext(options.contextJson.value_or("{}"));
    if (!context)
        return unusable(context.diagnostics(), options.language);
    const feel::DeclaredNames names(namesIn(Value(std::make_shared<const ContextValue>(*context))));
    const auto expression = feel::parse(options.expression, names);
    if (!expression)
        return unusable(expression.diagnostics(), options.language);
    const CalendarEnvironment environment(std::move(*context), options.rules);
    const Value value = feel::evaluate(**expression, environment);
    if (const Diagnostics mistakes = environment.mistakes(); !mistakes.empty())
        return unusable(mistakes, options.language);
    if (options.json)
        printJson(value, options);
    else
        printText(value, options);
    return 0;
}

}  // namespace

int runFeel(const FeelOptions& options)
{
    return options.casesFile ? runFeelCases(*options.casesFile, options.language) : evaluateOne(options);
}

}  // namespace huimin::cli
