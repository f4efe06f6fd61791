// The table of built-ins, and calling one: its arguments are put in the order of the first way that matches.
#include <algorithm>
#include <unordered_map>

#include "core/feel/builtins/arguments.h"
#include "core/feel/builtin.h"
#include "core/feel/builtins/ways.h"
#include "core/feel/reason_sentences.h"
#include "core/text/nearest.h"

namespace huimin::feel {

const std::vector<const Builtin*>& allBuiltins()
{
    static const auto all = [] {
        std::vector<const Builtin*> rows;
        for (const auto group : {numericBuiltins(), stringBuiltins(), listBuiltins(), contextBuiltins(), dateBuiltins(),
                                 conversionBuiltins(), rulesBuiltins()}) {
            for (const Builtin& row : group)
                rows.push_back(&row);
        }
        return rows;
    }();
    return all;
}

std::vector<std::string> functionNames()
{
    std::vector<std::string> names;
    for (const Builtin* row : allBuiltins())
        names.emplace_back(row->name);
    return names;
}

Value noSuchFunction(std::string_view name)
{
    const std::string meant = nearest(name, functionNames());
    return Value::null(meant.empty() ? fill(reasons::unknownFunction, {name}) : fill(reasons::unknownFunctionNear, {name, meant}));
}

const Builtin* findBuiltin(std::string_view name)
{
    static const auto byName = [] {
        std::unordered_map<std::string_view, const Builtin*> rows;
        for (const Builtin* row : allBuiltins())
            rows.emplace(row->name, row);
        return rows;
    }();
    const auto found = byName.find(name);
    return found == byName.end() ? nullptr : found->second;
}

namespace {

/// `substring(string, start position, length?)`, a way each.
std::string waysText(const Builtin& builtin)
{
    std::string text;
    std::string_view rest = builtin.parameters;
    while (true) {
        const std::size_t end = rest.find(" | ");
        text += (text.empty() ? "" : "; ") + std::string(builtin.name) + "(" + std::string(rest.substr(0, end)) + ")";
        if (end == std::string_view::npos)
            return text;
        rest.remove_prefix(end + 3);
    }
}

Value call(const Builtin& builtin, Arguments arguments, const Environment& environment)
{
    if (builtin.onUnknown == OnUnknown::Depends && !std::all_of(arguments.begin(), arguments.end(), isDeeplyKnown))
        return hangingOn(arguments);
    return builtin.call(arguments, environment);
}

bool givenIn(std::span<const NamedValue> named, std::string_view name)
{
    return std::any_of(named.begin(), named.end(), [&](const NamedValue& given) { return given.name == name; });
}

bool matches(const Way& way, std::span<const NamedValue> named)
{
    const bool allKnown = std::all_of(named.begin(), named.end(), [&](const NamedValue& given) {
        const auto* parameter = way.find(given.name);
        return parameter && !parameter->rest;
    });
    return allKnown && std::all_of(way.parameters.begin(), way.parameters.end(), [&](const Way::Parameter& parameter) {
               return parameter.optional || givenIn(named, parameter.name);
           });
}

std::vector<Value> inOrder(const Way& way, std::span<const NamedValue> named)
{
    std::vector<Value> arguments;
    std::size_t filled = 0;
    for (const auto& parameter : way.parameters) {
        arguments.emplace_back();
        for (const NamedValue& given : named) {
            if (given.name == parameter.name) {
                arguments.back() = given.value;
                filled = arguments.size();
            }
        }
    }
    arguments.resize(filled);  // optional ones left out at the end are absent
    return arguments;
}

/// Why no way matches the names given.
Value noMatch(const Builtin& builtin, const std::vector<Way>& ways, std::span<const NamedValue> named)
{
    for (const NamedValue& given : named) {
        if (std::none_of(ways.begin(), ways.end(), [&](const Way& way) { return way.find(given.name); }))
            return Value::null(fill(reasons::unknownParameter, {builtin.name, given.name, waysText(builtin)}));
    }
    return Value::null(fill(reasons::missingParameter, {builtin.name, waysText(builtin)}));
}

}  // namespace

Value callBuiltin(const Builtin& builtin, std::span<const Value> positional, const Environment& environment)
{
    const auto& ways = waysOf(builtin);
    if (std::any_of(ways.begin(), ways.end(), [&](const Way& way) { return way.takes(positional.size()); }))
        return call(builtin, positional, environment);
    const int count = static_cast<int>(positional.size());
    return Value::null(fill(reasons::wrongArgumentCount, {builtin.name, count, waysText(builtin)}));
}

Value callBuiltin(const Builtin& builtin, std::span<const NamedValue> named, const Environment& environment)
{
    for (std::size_t i = 1; i < named.size(); ++i) {
        if (givenIn(named.first(i), named[i].name))
            return Value::null(fill(reasons::repeatedParameter, {builtin.name, named[i].name}));
    }
    const auto& ways = waysOf(builtin);
    const auto way = std::find_if(ways.begin(), ways.end(), [&](const Way& each) { return matches(each, named); });
    return way == ways.end() ? noMatch(builtin, ways, named) : call(builtin, inOrder(*way, named), environment);
}

}  // namespace huimin::feel
