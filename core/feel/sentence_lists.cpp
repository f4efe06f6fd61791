// Lists of things that have facts: counting them, those that are so, what is taken of each.
#include "core/feel/sentence_parts.h"

namespace huimin::feel {

namespace {

/// A filter by position takes one item; by anything else, those of which it holds.
bool isIndex(const Expr& predicate)
{
    const auto* negation = std::get_if<Negation>(&predicate.node);
    return numberLiteral(negation ? *negation->operand : predicate) != nullptr;
}

Bilingual bareLabel(const std::string& path, const Scope& scope)
{
    const auto label = scope.labels().label(path);
    return label ? Bilingual{label->zh, withoutArticle(insideSentence(label->en))} : fill(words::theItem);
}

/// The truth a comparison puts to how many there are: some (true), none (false), or a figure (nullopt).
std::optional<bool> asksForAny(Comparator op, const Number& number)
{
    const bool isZero = number.isZero();
    const bool isOne = number == Number(1);
    if ((op == Comparator::Greater && isZero) || (op == Comparator::GreaterOrEqual && isOne) || (op == Comparator::NotEqual && isZero))
        return true;
    if ((op == Comparator::Equal && isZero) || (op == Comparator::Less && isOne) || (op == Comparator::LessOrEqual && isZero))
        return false;
    return std::nullopt;
}

Clause existence(const Bilingual& items, bool isThere)
{
    return {{}, fill(isThere ? words::areThere : words::areNotThere, {items})};
}

Bilingual nthItem(const Filter& filter, const Scope& scope)
{
    const Bilingual base = listNoun(*filter.base, scope);
    const auto* negation = std::get_if<Negation>(&filter.predicate->node);
    const Number* number = numberLiteral(negation ? *negation->operand : *filter.predicate);
    if (negation && *number == Number(1))
        return fill(words::lastItem, {base});
    return fill(words::nthItem, {base, (negation ? "-" : "") + number->toString()});
}

}  // namespace

std::optional<std::string> listPath(const Expr& expr, const Scope& scope)
{
    if (const auto* filter = std::get_if<Filter>(&expr.node))
        return listPath(*filter->base, scope);
    const auto path = scope.path(expr);
    return path && scope.isList(*path) ? path : std::nullopt;
}

Bilingual listNoun(const Expr& list, const Scope& scope)
{
    const auto path = listPath(list, scope);
    const auto* filter = std::get_if<Filter>(&list.node);
    if (filter && isIndex(*filter->predicate))
        return nthItem(*filter, scope);
    if (filter && path)
        return fill(words::filtered, {listNoun(*filter->base, scope), statement(claimOf(*filter->predicate), scope.inFilter(*path))});
    return path ? bareLabel(*path, scope) : noun(list, scope);
}

Bilingual filterNoun(const Filter& filter, const Scope& scope)
{
    const Bilingual base = noun(*filter.base, scope);
    if (const Number* number = numberLiteral(*filter.predicate))
        return fill(words::nthOfThose, {base, number->toString()});
    return fill(words::thoseWhere, {base, statement(claimOf(*filter.predicate), scope)});
}

std::optional<Bilingual> projectionNoun(const Expr& expr, const Scope& scope)
{
    const auto* step = std::get_if<Path>(&expr.node);
    const auto list = step ? listPath(*step->base, scope) : std::nullopt;
    const auto label = list ? scope.labels().label(*list + "." + step->name) : std::nullopt;
    if (!label)
        return std::nullopt;
    const auto* filter = std::get_if<Filter>(&step->base->node);
    const bool isOne = filter && isIndex(*filter->predicate);
    return fill(isOne ? words::ofItem : words::ofEach, {listNoun(*step->base, scope), Bilingual{label->zh, withArticle(label->en)}});
}

std::optional<Clause> existenceClause(const Comparison& comparison, bool holds, const Scope& scope)
{
    const auto* call = std::get_if<Call>(&comparison.left->node);
    const Number* number = numberLiteral(*comparison.right);
    const Expr* list = call && call->function == "count" ? onlyArgument(*call) : nullptr;
    const auto any = number && list ? asksForAny(comparison.op, *number) : std::nullopt;
    if (!any || !listPath(*list, scope))
        return std::nullopt;
    return existence(listNoun(*list, scope), *any == holds);
}

Clause quantifiedClause(const Expr& expr, const Quantified& quantified, bool holds, const Scope& scope)
{
    const Iterator& first = quantified.iterators.front();
    const auto list = first.to ? std::nullopt : listPath(*first.domain, scope);
    if (quantified.iterators.size() > 1 || !list)
        return writtenClause(expr, holds);
    const Bilingual items = listNoun(*first.domain, scope);
    const auto describing = quantified.every ? Scope::Describing::EachItem : Scope::Describing::ManyItems;
    const Bilingual condition = statement(claimOf(*quantified.condition), scope.withVariable(first.name, *list, describing));
    if (quantified.every)
        return {{}, fill(holds ? words::everyOne : words::notEveryOne, {items, condition})};
    return existence(fill(words::filtered, {items, condition}), holds);
}

}  // namespace huimin::feel
