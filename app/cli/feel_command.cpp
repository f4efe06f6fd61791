#include "app/cli/feel_command.h"

#include <algorithm>
#include <iostream>

#include "app/cli/feel_cases.h"
#include "app/cli/feel_values.h"
#include "core/feel/evaluator.h"
#include "core/feel/parser.h"
#include "core/feel/type_name.h"

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

int evaluateOne(const FeelOptions& options)
{
    auto context = readJsonContext(options.contextJson.value_or("{}"));
    if (!context)
        return unusable(context.diagnostics(), options.language);
    const feel::DeclaredNames names(namesIn(Value(std::make_shared<const ContextValue>(*context))));
    const auto expression = feel::parse(options.expression, names);
    if (!expression)
        return unusable(expression.diagnostics(), options.language);
    const Value value = feel::evaluate(**expression, feel::ContextEnvironment(std::move(*context)));
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
