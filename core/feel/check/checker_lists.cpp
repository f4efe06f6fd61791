// Names, lists, contexts and what goes through them, before anything is computed.
#include <algorithm>

#include "core/feel/check/check_sentences.h"
#include "core/feel/check/checker.h"

namespace huimin::feel {

namespace {

using T = BasicType;

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// The first or the last of a list that is not empty.
bool isSurelyThere(const StaticType& list, const StaticType& index)
{
    const auto at = index.span.single();
    return list.notEmpty && !list.mayBeNull() && at && (*at == Number(1) || *at == Number(-1));
}

}  // namespace

Judgement Checker::name(const Name& node, const Knowledge& known)
{
    if (auto found = bound(node.text, known))
        return *found;
    const auto found = m_names.named(node.text);
    if (!found)
        return {anything()};
    const std::string_view root = found->isOfWhole ? Knowledge::whole : Knowledge::own;
    Judgement named{found->type, std::string(root) + "." + node.text, found->ifTrue, found->ifFalse};
    if (found->isOfWhole) {
        named.ifTrue = named.ifTrue.moved(Knowledge::own, Knowledge::whole);
        named.ifFalse = named.ifFalse.moved(Knowledge::own, Knowledge::whole);
    }
    return named;
}

/// What a name stands for that the expression itself binds. An entry of an item goes before the item's own name.
std::optional<Judgement> Checker::bound(const std::string& name, const Knowledge& known)
{
    for (auto binding = m_bindings.rbegin(); binding != m_bindings.rend(); ++binding) {
        if (binding->entriesAreNames) {
            if (auto entry = entryOfOne(binding->value, name, known))
                return entry;
        }
        if (binding->name == name)
            return binding->value;
    }
    return std::nullopt;
}

/// What is sure of the items of a list, said of the item that comes from `root`.
Knowledge Checker::sureOfItems(const StaticType& list, std::string_view root)
{
    return list.ofItems ? list.ofItems->moved(Knowledge::item, root) : Knowledge();
}

Judgement Checker::filter(const Filter& node, const Knowledge& known)
{
    const Judgement base = judge(*node.base, known);
    const std::string root = newRoot();
    m_bindings.push_back({"item", {itemOf(base.type), root}, true});
    Judgement wanted = judge(*node.predicate, both(known, sureOfItems(base.type, root)));
    m_bindings.pop_back();
    if (wanted.type.isNumber()) {
        Judgement one{isSurelyThere(base.type, wanted.type) ? itemOf(base.type) : failing(itemOf(base.type), Failure::Untold)};
        if (!base.key.empty() && !wanted.key.empty())
            one.key = base.key + "[" + replaced(wanted.key, root, Knowledge::item) + "]";
        return one;
    }
    if (wanted.type.failure == Failure::Untold)
        warn(*node.predicate, fill(checks::nullIsLeftOut), false);
    if (!wanted.type.types.has(T::Number))
        mustBeTruth(*node.predicate, wanted.type);
    warnIfSettled(*node.predicate, wanted);
    Judgement result{base.type.types.isOnly(T::List) ? base.type : listOf(base.type)};
    result.type.types = T::List;
    result.type.notEmpty = false;
    if (base.type.mayBeNull())
        result.type = failing(result.type, base.type.failure);
    const Knowledge sure = both(sureOfItems(base.type, Knowledge::item), wanted.ifTrue.about(root).moved(root, Knowledge::item));
    result.type.ofItems = std::make_shared<const Knowledge>(sure);
    if (!base.key.empty() && !wanted.key.empty())
        result.key = base.key + "[" + replaced(wanted.key, root, Knowledge::item) + "]";
    return result;
}

Judgement Checker::list(const ListLiteral& node, const Knowledge& known)
{
    std::optional<StaticType> all;
    for (const ExprPtr& each : node.items) {
        const StaticType type = judge(*each, known).type;
        const bool areNumbers = all && all->isNumber() && type.isNumber();
        const StaticUnit unit = areNumbers ? oneUnit(*each, *all, type) : StaticUnit{};
        all = all ? eitherOf(*all, type) : type;
        if (areNumbers)
            all->unit = unit;
    }
    Judgement result{listOf(all.value_or(StaticType{}))};  // an empty list has items of no type
    result.type.notEmpty = all.has_value();
    return result;
}

Judgement Checker::context(const ContextLiteral& node, const Knowledge& known)
{
    auto entries = std::make_shared<StaticType::Entries>();
    const std::size_t before = m_bindings.size();
    for (const auto& [key, value] : node.entries) {
        const Judgement entry = judge(*value, known);
        entries->emplace_back(key, entry.type);
        m_bindings.push_back({key, entry});
    }
    m_bindings.resize(before);
    StaticType type{.types = T::Context};
    type.entries = std::move(entries);
    return {type};
}

Judgement Checker::range(const Expr& expr, const RangeLiteral& node, const Knowledge& known)
{
    if (node.low && node.high) {
        const Judgement low = judge(*node.low, known);
        const Judgement high = judge(*node.high, known);
        compared(Comparator::LessOrEqual, {*node.low, low}, {*node.high, high});
        StaticType type{.types = T::Range};
        type.item = std::make_shared<const StaticType>(eitherOf(low.type, high.type));
        return {type};
    }
    forEachChild(expr, [&](const Expr& end) { judge(end, known); });
    return {StaticType{.types = T::Range}};
}

Judgement Checker::quantified(const Quantified& node, const Knowledge& known)
{
    const std::size_t before = m_bindings.size();
    const Bound inside = bind(node.iterators, known);
    Judgement condition = judge(*node.condition, inside.known);
    mustBeTruth(*node.condition, condition.type);
    warnIfSettled(*node.condition, condition);
    m_bindings.resize(before);
    const StaticType result = condition.type.mayBeNull() ? failing(orNull(truth()), condition.type.failure) : truth();
    return {failing(result, inside.failure)};
}

Judgement Checker::forLoop(const For& node, const Knowledge& known)
{
    const std::size_t before = m_bindings.size();
    const Bound inside = bind(node.iterators, known);
    m_bindings.push_back({"partial", {anything()}});
    StaticType result = listOf(judge(*node.result, inside.known).type);
    m_bindings.resize(before);
    result.notEmpty = inside.notEmpty;
    result.over = inside.over;
    return {failing(std::move(result), inside.failure)};
}

/// Binds the variables; what is sure of them is added to what is known.
Checker::Bound Checker::bind(const std::vector<Iterator>& iterators, Knowledge known)
{
    Bound bound{std::move(known)};
    for (const Iterator& iterator : iterators) {
        const Judgement domain = judge(*iterator.domain, bound.known);
        bound.failure = std::max(bound.failure, failureWith(domain.type));
        bound.notEmpty = bound.notEmpty && (iterator.to || domain.type.notEmpty);
        bound.over = domain.type.over;
        StaticType type = itemOf(domain.type);
        if (iterator.to) {
            const Judgement to = judge(*iterator.to, bound.known);
            bound.failure = std::max(bound.failure, failureWith(to.type));
            compared(Comparator::LessOrEqual, {*iterator.domain, domain}, {*iterator.to, to});
            type = eitherOf(domain.type, to.type);
            type.types = type.types.without(T::Null);
            type.failure = Failure::None;
        } else if (domain.type.types.isOnly(T::Range)) {
            type = domain.type.item ? *domain.type.item : anything();
        }
        type.written = false;
        const std::string root = newRoot();
        bound.known = both(bound.known, sureOfItems(domain.type, root));
        m_bindings.push_back({iterator.name, {type, root}});
    }
    if (iterators.size() > 1)
        bound.over = {};
    return bound;
}

}  // namespace huimin::feel
