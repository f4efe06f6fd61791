// Calls of built-ins, as nouns and as statements.
#include <algorithm>
#include <map>

#include "core/feel/builtin.h"
#include "core/feel/sentence_parts.h"
#include "core/feel/value_text.h"

namespace huimin::feel {

namespace {

bool isZero(const Expr& expr)
{
    const Number* number = numberLiteral(expr);
    return number && number->isZero();
}

std::vector<Bilingual> nounsOf(const std::vector<const Expr*>& arguments, const Scope& scope)
{
    std::vector<Bilingual> nouns;
    for (const Expr* argument : arguments)
        nouns.push_back(noun(*argument, scope));
    return nouns;
}

Bilingual countNoun(const Expr& list, const Scope& scope)
{
    const auto path = listPath(list, scope);
    const auto unit = path ? scope.labels().unit(*path) : std::nullopt;
    const bool arePersons = unit && unit->zh == words::personUnit.zh;
    return fill(arePersons ? words::numberOfPersons : words::numberOf, {listNoun(list, scope)});
}

/// `append(list, 0)` in a sum only sees to it that an empty list adds up to 0.
const Expr& withoutZero(const Expr& list)
{
    const auto* call = std::get_if<Call>(&list.node);
    const bool addsZero = call && call->function == "append" && call->arguments.size() == 2 && isZero(*call->arguments.back().value);
    return addsZero ? *call->arguments.front().value : list;
}

/// One of two is a figure.
bool isBound(const std::vector<const Expr*>& arguments)
{
    return arguments.size() == 2 && (numberLiteral(*arguments[0]) || numberLiteral(*arguments[1]));
}

Bilingual boundNoun(const std::vector<const Expr*>& arguments, const Sentence& sentence, const Scope& scope)
{
    const bool isFirst = numberLiteral(*arguments[0]) != nullptr;
    const Expr& figure = *arguments[isFirst ? 0 : 1];
    const Expr& other = *arguments[isFirst ? 1 : 0];
    return fill(sentence, {noun(other, scope), valueNoun(figure, other, scope)});
}

/// max(0, x) is x, not below 0; of others the greater is told.
Bilingual extremeNoun(const std::vector<const Expr*>& arguments, bool isMax, const Scope& scope)
{
    if (isBound(arguments))
        return boundNoun(arguments, isMax ? words::notBelow : words::notAbove, scope);
    const Bilingual items = joined(nounsOf(arguments, scope), words::andValues);
    if (isDay(*arguments.front(), scope))
        return fill(isMax ? words::latestOf : words::earliestOf, {items});
    if (arguments.size() == 2)
        return fill(isMax ? words::greaterOf : words::smallerOf, {items});
    return fill(isMax ? words::greatestOf : words::leastOf, {items});
}

Bilingual knownNoun(const Expr& value, const Expr& otherwise, const Scope& scope)
{
    const Bilingual text = noun(value, scope);
    const auto* literal = std::get_if<Literal>(&otherwise.node);
    if (literal && literal->value.isNull())
        return text;
    return fill(words::takenAs, {text, valueNoun(otherwise, value, scope)});
}

/// Of the table of words; nullopt for a function that is not in it.
std::optional<Bilingual> tableNoun(const Call& call, const std::vector<const Expr*>& arguments, const Scope& scope)
{
    const auto found = std::find_if(words::calls.begin(), words::calls.end(), [&](const words::CallWords& entry) {
        return entry.function == call.function && entry.arguments == arguments.size();
    });
    if (found == words::calls.end())
        return std::nullopt;
    std::vector<Bilingual> nouns = nounsOf(arguments, scope);
    nouns.resize(3);
    return fill(found->text, {nouns[0], nouns[1], nouns[2]});
}

const std::string* textLiteral(const Expr& expr)
{
    const auto* literal = std::get_if<Literal>(&expr.node);
    return literal ? literal->value.as<std::string>() : nullptr;
}

/// duration("P3D"), date("2023-01-01"): what the text says.
std::optional<Bilingual> readNoun(const std::string& function, const Expr& argument)
{
    const std::string* text = textLiteral(argument);
    if (!text)
        return std::nullopt;
    if (function == "date")
        return Bilingual{*text, *text};
    if (const auto days = function == "duration" ? DaysDuration::parse(*text) : std::nullopt)
        return durationText(*days);
    const auto months = function == "duration" ? MonthsDuration::parse(*text) : std::nullopt;
    return months ? std::optional(durationText(*months)) : std::nullopt;
}

/// The functions that are more than a table's entry.
std::optional<Bilingual> specialNoun(const Call& call, const std::vector<const Expr*>& arguments, const Scope& scope)
{
    const bool isOne = arguments.size() == 1;
    if (call.function == "count" && isOne && listPath(*arguments.front(), scope))
        return countNoun(*arguments.front(), scope);
    if (call.function == "sum" && !arguments.empty()) {
        const Bilingual items = isOne ? noun(withoutZero(*arguments.front()), scope) : joined(nounsOf(arguments, scope), words::andValues);
        return fill(words::sumOf, {items});
    }
    if ((call.function == "min" || call.function == "max") && !arguments.empty())
        return extremeNoun(arguments, call.function == "max", scope);
    if (call.function == "known" && arguments.size() == 2)
        return knownNoun(*arguments[0], *arguments[1], scope);
    if ((call.function == "append" || call.function == "concatenate") && arguments.size() > 1)
        return joined(nounsOf(arguments, scope), words::andValues);
    if (call.function == "date" && arguments.size() == 3 && !numberLiteral(*arguments.front()))
        return fill(words::dayOfYear, {noun(*arguments[0], scope), noun(*arguments[1], scope), noun(*arguments[2], scope)});
    return isOne ? readNoun(call.function, *arguments.front()) : std::nullopt;
}

/// Where a parameter stands in "n, scale": npos where there is none of that name.
std::size_t placeOf(std::string_view name, std::string_view parameters)
{
    const auto isPart = [](char c) { return c == '_' || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); };
    for (std::size_t at = parameters.find(name); at != std::string_view::npos; at = parameters.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !isPart(parameters[at - 1])) && (end == parameters.size() || !isPart(parameters[end])))
            return at;
    }
    return std::string_view::npos;
}

const words::TruthWords* truthNamed(const Call& call)
{
    const auto found = std::find_if(words::truths.begin(), words::truths.end(), [&](const words::TruthWords& entry) {
        return entry.function == call.function && entry.arguments == call.arguments.size();
    });
    return found == words::truths.end() ? nullptr : &*found;
}

Clause appliesClause(const Expr& group, bool holds, const Scope& scope)
{
    const auto path = scope.path(group);
    if (const auto predicate = path ? scope.labels().predicate(*path) : std::nullopt)
        return predicateClause(*path, *predicate, holds, scope);
    const Bilingual text = noun(group, scope);
    return {{}, fill(holds ? words::appliesTo : words::appliesNotTo, {Bilingual{text.zh, withoutArticle(text.en)}})};
}

/// known(x, false): x, with what is taken where it is not known.
Clause knownClause(const Expr& value, bool otherwise, bool holds, const Scope& scope)
{
    const Claim claim = claimOf(value, holds);
    const Clause clause = claim.kind == Claim::Kind::One ? clauseOf(claim, scope) : Clause{{}, statement(claim, scope)};
    return {clause.subject, fill(otherwise ? words::takenAsYes : words::takenAsNo, {clause.rest})};
}

}  // namespace

std::optional<Bilingual> bracketedBound(const Expr& expr, const Scope& scope)
{
    const auto* call = std::get_if<Call>(&expr.node);
    const bool isMax = call && call->function == "max";
    const auto arguments = isMax || (call && call->function == "min") ? argumentsOf(*call) : std::vector<const Expr*>{};
    if (!isBound(arguments))
        return std::nullopt;
    return boundNoun(arguments, isMax ? words::bracketedNotBelow : words::bracketedNotAbove, scope);
}

Bilingual callNoun(const Expr& expr, const Call& call, const Scope& scope)
{
    const std::vector<const Expr*> arguments = argumentsOf(call);
    if (auto special = specialNoun(call, arguments, scope))
        return *special;
    return tableNoun(call, arguments, scope).value_or(asWritten(expr));
}

Clause callClause(const Expr& expr, const Call& call, bool holds, const Scope& scope)
{
    const std::vector<const Expr*> arguments = argumentsOf(call);
    if (call.function == "applies" && arguments.size() == 1)
        return appliesClause(*arguments.front(), holds, scope);
    const bool* otherwise = call.function == "known" && arguments.size() == 2 ? truthLiteral(*arguments[1]) : nullptr;
    if (otherwise)
        return knownClause(*arguments[0], *otherwise, holds, scope);
    const words::TruthWords* words = truthNamed(call);
    if (!words || arguments.empty())
        return writtenClause(expr, holds);
    const Bilingual with = arguments.size() > 1 ? noun(*arguments[1], scope) : Bilingual();
    return {noun(*arguments.front(), scope), fill(holds ? words->holds : words->fails, {with})};
}

std::vector<const Expr*> argumentsOf(const Call& call)
{
    std::vector<const Expr*> positional;
    std::map<std::size_t, const Expr*> named;
    const Builtin* builtin = findBuiltin(call.function);
    for (const Argument& argument : call.arguments) {
        const std::size_t at = argument.name.empty() || !builtin ? std::string::npos : placeOf(argument.name, builtin->parameters);
        positional.push_back(argument.value.get());
        named[at] = argument.value.get();
    }
    if (named.size() != call.arguments.size() || named.contains(std::string::npos))
        return call.arguments.empty() || call.arguments.front().name.empty() ? positional : std::vector<const Expr*>{};
    std::vector<const Expr*> ordered;
    for (const auto& entry : named)
        ordered.push_back(entry.second);
    return ordered;
}

const Expr* onlyArgument(const Call& call)
{
    return call.arguments.size() == 1 ? call.arguments.front().value.get() : nullptr;
}

}  // namespace huimin::feel
