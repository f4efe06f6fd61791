#include "app/cli/feel_case.h"

#include <cctype>
#include <set>

#include "app/cli/feel_table.h"
#include "app/cli/feel_values.h"
#include "core/feel/evaluator.h"
#include "core/feel/parser.h"

namespace huimin::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string textAt(const Json& json, const char* key)
{
    return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
}

Diagnostic mistake(const SourcePlace& place, Bilingual message)
{
    return {Diagnostic::Severity::Error, place, std::move(message), {}, {}};
}

/// The type a decision is declared to have, as far as it says whether the result is a list.
bool isDeclaredSingle(const Json& feelCase, std::string type)
{
    static const std::set<std::string> basic{"number", "string", "boolean", "date", "days and time duration",
                                             "years and months duration"};
    const Json types = feelCase.value("types", Json::object());
    for (int i = 0; i < 10 && types.contains(type); ++i) {
        const Json& declared = types[type];
        if (declared.contains("isCollection") && declared["isCollection"] == true)
            return false;
        type = textAt(declared, "typeRef");
    }
    return basic.contains(type);
}

/// A list of one item is that item where the decision is declared to be no list (DMN 1.5, 10.3.2.9.4).
Value asDeclared(const Json& feelCase, const Json& decision, const Value& value)
{
    const ListValue* list = value.list();
    if (list && list->isCertain() && list->items.size() == 1 && isDeclaredSingle(feelCase, textAt(decision, "typeRef")))
        return list->items.front();
    return value;
}

/// A declared type as FEEL writes it: `context<a: string, b: list<number>>`.
std::string writtenType(const Json& types, const Json& declared, int depth)
{
    std::string written = textAt(declared, "typeRef");
    if (depth > 0 && types.contains(written))
        written = writtenType(types, types[written], depth - 1);
    if (declared.contains("components")) {
        written.clear();
        for (const Json& component : declared["components"]) {
            if (component.is_array() && component.size() == 2 && component[0].is_string() && depth > 0)
                written += (written.empty() ? "" : ", ") + component[0].get<std::string>() + ": " +
                           writtenType(types, component[1], depth - 1);
        }
        written = "context<" + written + ">";
    }
    const bool isList = declared.contains("isCollection") && declared["isCollection"] == true;
    return isList ? "list<" + written + ">" : written;
}

/// The expression with the types declared beside it written out where it asks `instance of` them.
std::string withTypesWritten(std::string expression, const Json& types)
{
    constexpr int deepest = 10;
    for (const auto& [name, declared] : types.items()) {
        const std::string asked = "instance of " + name;
        const std::size_t at = expression.find(asked);
        const std::size_t end = at + asked.size();
        if (at != std::string::npos && (end == expression.size() || !std::isalnum(static_cast<unsigned char>(expression[end]))))
            expression.replace(at, asked.size(), "instance of " + writtenType(types, declared, deepest));
    }
    return expression;
}

Value valueOfDecision(const Json& decision, const Json& types, const ContextValue& known)
{
    const feel::DeclaredNames declared(namesIn(Value(std::make_shared<const ContextValue>(known))));
    const feel::ContextEnvironment environment(known);
    if (decision.contains("table")) {
        const auto table = readFeelTable(decision["table"], declared);
        return table ? feel::evaluate(*table, environment) : Value::null(table.diagnostics().front().message);
    }
    const auto expression = feel::parse(withTypesWritten(textAt(decision, "expression"), types), declared);
    return expression ? feel::evaluate(**expression, environment) : Value::null(expression.diagnostics().front().message);
}

bool areInputsWellWritten(const Json& feelCase)
{
    const Json inputs = feelCase.value("inputs", Json::object());
    bool well = inputs.is_object() && feelCase.value("required", Json::array()).is_array() &&
                feelCase.value("types", Json::object()).is_object();
    for (const Json& input : inputs)
        well = well && fromTyped(input);
    return well;
}

}  // namespace

Result<FeelCase> readFeelCase(const std::string& line, const SourcePlace& place)
{
    Json json = Json::parse(line, nullptr, false);
    if (!json.is_object())
        return mistake(place, {"这一行不是 JSON 对象", "this line is no JSON object"});
    if (!json.contains("table") && textAt(json, "expression").empty())
        return mistake(place, {"缺少 expression 或 table", "expression or table is missing"});
    const auto expected = json.contains("expected") ? fromTyped(json["expected"]) : std::nullopt;
    if (!areInputsWellWritten(json))
        return mistake(place, {"inputs、required 或 types 写得不对", "inputs, required or types is not well written"});
    const bool isError = json.contains("errorResult") && json["errorResult"] == true;
    if (!expected && !isError)
        return mistake(place, {"缺少 expected，或者写得不对", "expected is missing or not well written"});
    FeelCase feelCase;
    feelCase.name = place.file + ":" + std::to_string(place.line);
    for (const char* key : {"model", "case", "decision"})
        feelCase.name += textAt(json, key).empty() ? "" : " " + textAt(json, key);
    feelCase.expression = json.contains("table") ? textAt(json["table"], "hitPolicy") + " table" : textAt(json, "expression");
    feelCase.expected = isError ? Value() : *expected;
    feelCase.text = std::move(json);
    return feelCase;
}

Value runFeelCase(const FeelCase& feelCase)
{
    const Json& json = feelCase.text;
    ContextValue known;
    const Json types = json.value("types", Json::object());
    const Json inputs = json.value("inputs", Json::object());
    for (const auto& [name, typed] : inputs.items())
        known.entries.emplace_back(name, fromTyped(typed).value_or(Value()));
    const Json requirements = json.value("required", Json::array());
    for (const Json& required : requirements)
        known.entries.emplace_back(textAt(required, "name"), asDeclared(json, required, valueOfDecision(required, types, known)));
    return asDeclared(json, json, valueOfDecision(json, types, known));
}

}  // namespace huimin::cli
