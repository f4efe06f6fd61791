// Expressions as nouns.
#include <algorithm>

#include "core/feel/printer_number.h"
#include "core/feel/sentence_parts.h"
#include "core/feel/value_text.h"

namespace huimin::feel {

namespace {

Bilingual literalNoun(const Value& value)
{
    if (const auto* text = value.as<std::string>())
        return fill(words::quoted, {*text});
    if (const auto* number = value.as<Number>())
        return {exactDecimal(*number), exactDecimal(*number)};
    if (const auto* date = value.as<Date>())
        return {date->toIso(), date->toIso()};
    if (const auto* days = value.as<DaysDuration>())
        return durationText(*days);
    if (const auto* months = value.as<MonthsDuration>())
        return durationText(*months);
    if (const bool* truth = value.as<bool>())
        return fill(*truth ? words::yes : words::no);
    return fill(words::none);
}

/// The name, or a path of names. The items of a list are taken together: 成员的本人月收入.
std::optional<Bilingual> labelledNoun(const Expr& expr, const Scope& scope)
{
    const auto path = scope.path(expr);
    if (path && scope.isOfList(*path))
        return projectionNoun(expr, scope);
    const auto label = path ? scope.labels().label(*path) : std::nullopt;
    return label ? std::optional(Bilingual{label->zh, withArticle(label->en)}) : std::nullopt;
}

/// The day in `standards on(day).x`; null for anything else.
const Expr* dayOf(const Path& path)
{
    const auto* call = std::get_if<Call>(&path.base->node);
    return call && call->function.ends_with(" on") ? onlyArgument(*call) : nullptr;
}

const words::PropertyWords* propertyNamed(const std::string& name)
{
    const auto found = std::find_if(words::properties.begin(), words::properties.end(),
                                    [&](const words::PropertyWords& words) { return words.name == name; });
    return found == words::properties.end() ? nullptr : &*found;
}

Bilingual pathNoun(const Expr& expr, const Path& path, const Scope& scope)
{
    const auto labelled = labelledNoun(expr, scope);
    const Expr* day = dayOf(path);
    if (labelled && day)
        return fill(words::onDay, {noun(*day, scope), *labelled});
    if (labelled)
        return *labelled;
    if (auto projection = projectionNoun(expr, scope))
        return *projection;
    const words::PropertyWords* property = propertyNamed(path.name);
    return property ? fill(property->text, {noun(*path.base, scope)}) : asWritten(expr);
}

Bilingual listLiteralNoun(const ListLiteral& list, const Scope& scope)
{
    std::vector<Bilingual> items;
    for (const ExprPtr& item : list.items)
        items.push_back(noun(*item, scope));
    return items.empty() ? fill(words::emptyList) : joined(items, words::andValues);
}

/// for x in a..b return x
bool isFromTo(const For& n)
{
    const auto* result = std::get_if<Name>(&n.result->node);
    return n.iterators.size() == 1 && n.iterators.front().to && result && result->text == n.iterators.front().name;
}

/// Each member's own monthly income.
Bilingual forNoun(const Expr& expr, const For& n, const Scope& scope)
{
    const Iterator& first = n.iterators.front();
    const auto list = first.to ? std::nullopt : listPath(*first.domain, scope);
    if (isFromTo(n))
        return fill(words::eachFromTo, {noun(*first.domain, scope), noun(*first.to, scope)});
    if (n.iterators.size() > 1 || !list)
        return asWritten(expr);
    const Bilingual result = noun(*n.result, scope.withVariable(first.name, *list, Scope::Describing::Nothing));
    return fill(words::forEach, {listNoun(*first.domain, scope), result});
}

Bilingual rangeNoun(const Expr& expr, const RangeLiteral& range, const Scope& scope)
{
    if (!range.low || !range.high || range.lowOpen || range.highOpen)
        return asWritten(expr);
    return fill(words::fromToRange, {noun(*range.low, scope), noun(*range.high, scope)});
}

Bilingual nameNoun(const Expr& expr, const Name& name, const Scope& scope)
{
    if (auto labelled = labelledNoun(expr, scope))
        return *labelled;
    if (name.text == "?")
        return fill(words::theValue);
    return name.text == "item" ? fill(words::theItem) : asWritten(expr);
}

}  // namespace

Bilingual noun(const Expr& expr, const Scope& scope)
{
    if (const auto* n = std::get_if<Literal>(&expr.node))
        return literalNoun(n->value);
    if (const auto* n = std::get_if<Name>(&expr.node))
        return nameNoun(expr, *n, scope);
    if (const auto* n = std::get_if<Path>(&expr.node))
        return pathNoun(expr, *n, scope);
    if (std::holds_alternative<Arithmetic>(expr.node) || std::holds_alternative<Negation>(expr.node))
        return arithmeticNoun(expr, scope);
    if (const auto* n = std::get_if<Call>(&expr.node))
        return callNoun(expr, *n, scope);
    if (const auto* n = std::get_if<If>(&expr.node))
        return ifNoun(*n, scope);
    if (const auto* n = std::get_if<ListLiteral>(&expr.node))
        return listLiteralNoun(*n, scope);
    if (const auto* n = std::get_if<For>(&expr.node))
        return forNoun(expr, *n, scope);
    if (const auto* n = std::get_if<RangeLiteral>(&expr.node))
        return rangeNoun(expr, *n, scope);
    if (const auto* n = std::get_if<Filter>(&expr.node))
        return listPath(expr, scope) ? listNoun(expr, scope) : filterNoun(*n, scope);
    return asWritten(expr);
}

}  // namespace huimin::feel
