// The least and the greatest item of a list: numbers, texts, dates or durations, some of them perhaps not known.
#include <algorithm>

#include "core/feel/builtins/list_functions.h"
#include "core/feel/operators.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

/// Which item comes out: the least (`before` is less) or the greatest.
struct Order {
    Comparator before;
    Comparator notAfter;
    bool wantsLeast;
};
constexpr Order leastFirst{Comparator::Less, Comparator::LessOrEqual, true};
constexpr Order greatestFirst{Comparator::Greater, Comparator::GreaterOrEqual, false};

struct Candidate {
    Value value;
    Value presence;
    bool isCertain() const { return presence.isTrue(); }
};

/// The items that can come out, known and certain ones folded into one; null with a reason where items have no order.
std::optional<Value> collect(const ListValue& list, const Order& order, std::vector<Candidate>& candidates)
{
    std::optional<std::size_t> best;  // of the known, certain ones
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const Value& item = list.items[i];
        const Value& other = best ? candidates[*best].value : item;
        const Value before = compare(order.before, item, other);
        if (before.isNull() && item.isNull())
            return item.nullReason() ? item : Value::null(fill(reasons::itemIsNull));
        if (before.isNull())
            return Value::null(fill(reasons::itemsNotComparable, {typeName(item), typeName(other)}));
        Candidate candidate{item, presenceOf(list, i)};
        const bool folds = candidate.isCertain() && !item.unknown();
        if (folds && best && before.isTrue())
            candidates[*best] = std::move(candidate);
        if (folds && best)
            continue;
        if (folds)
            best = candidates.size();
        candidates.push_back(std::move(candidate));
    }
    return std::nullopt;
}

/// Without those that another, certain one always comes before.
std::vector<Candidate> undominated(const std::vector<Candidate>& candidates, const Order& order, Unknown& decider)
{
    std::vector<bool> out(candidates.size());
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        for (std::size_t j = 0; j < candidates.size() && !out[i]; ++j) {
            if (i == j || out[j] || !candidates[j].isCertain())
                continue;
            out[i] = compare(order.notAfter, candidates[j].value, candidates[i].value).isTrue();
        }
    }
    std::vector<Candidate> left;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!out[i])
            left.push_back(candidates[i]);
    }
    // Which of them it is turns where two of them meet.
    for (std::size_t i = 0; i < left.size(); ++i) {
        addDeepDependencies(decider, left[i].presence);
        for (std::size_t j = i + 1; j < left.size(); ++j)
            addDeepDependencies(decider, compare(order.before, left[j].value, left[i].value));
    }
    return left;
}

/// The end of the result's span on the side towards which it is sought: no certain item lies beyond it.
Span narrowed(Span span, const std::vector<Candidate>& candidates, const Order& order)
{
    for (const Candidate& candidate : candidates) {
        auto measured = measureNumber(candidate.value);
        if (!measured || (measured->unknown && measured->unknown->kind == Unknown::Kind::Anything))
            measured = measureDate(candidate.value);
        if (!measured || !candidate.isCertain())
            continue;
        if (order.wantsLeast)
            span = intersect(span, {std::nullopt, measured->span.high});
        else
            span = intersect(span, {measured->span.low, std::nullopt});
    }
    return span;
}

Value oneOf(const std::vector<Candidate>& candidates, const Order& order, const Unknown& decider)
{
    Value result = candidates.front().value;
    for (std::size_t i = 1; i < candidates.size(); ++i)
        result = eitherOf(result, candidates[i].value, decider);
    const Unknown* open = result.unknown();
    if (!open || (open->kind != Unknown::Kind::Number && open->kind != Unknown::Kind::Date))
        return result;
    Unknown closer = *open;
    closer.span = narrowed(closer.span, candidates, order);
    return closer;
}

Value extreme(Arguments arguments, const Order& order)
{
    if (arguments.size() == 1 && mayBeAnyList(arguments[0]))
        return hangingOn(arguments);
    const auto list = itemsOf(arguments);
    if (!list)
        return wrongType("list", BasicType::List, arguments[0]);
    if (list->items.empty())
        return Value::null(fill(reasons::emptyList));
    std::vector<Candidate> candidates;
    if (auto mistake = collect(*list, order, candidates))
        return *mistake;
    Unknown decider;
    candidates = undominated(candidates, order, decider);
    if (std::none_of(candidates.begin(), candidates.end(), [](const Candidate& each) { return each.isCertain(); }))
        return hangingOn(std::vector{Value(Value::list(list->items)), Value(std::move(decider))});  // none may be there: null
    return candidates.size() == 1 ? candidates.front().value : oneOf(candidates, order, decider);
}

}  // namespace

Value least(Arguments arguments, const Environment&)
{
    return extreme(arguments, leastFirst);
}

Value greatest(Arguments arguments, const Environment&)
{
    return extreme(arguments, greatestFirst);
}

}  // namespace huimin::feel
