#include "core/rulepack/name_walk.h"

#include <algorithm>

namespace huimin {

namespace {

bool isWrittenNumber(const feel::Expr& expr)
{
    if (const auto* negation = std::get_if<feel::Negation>(&expr.node))
        return isWrittenNumber(*negation->operand);
    const auto* literal = std::get_if<feel::Literal>(&expr.node);
    return literal && literal->value.as<Number>();
}

bool isNull(const feel::Expr& expr)
{
    const auto* literal = std::get_if<feel::Literal>(&expr.node);
    return literal && literal->value.isNull();
}

Meaning ofLiteral(const Value& value)
{
    const bool plain = value.as<bool>() || value.as<Number>() || value.as<std::string>();
    return {.kind = plain ? Meaning::Kind::Value : Meaning::Kind::Anything};
}

}  // namespace

/// What each construct stands for; constructs that compute a value walk their parts first.
struct NameVisitor {
    NameWalk& walk;
    const feel::Expr& expr;

    Meaning computed(Meaning::Kind kind)
    {
        feel::forEachChild(expr, [this](const feel::Expr& child) { walk.walk(child); });
        return {.kind = kind};
    }

    Meaning operator()(const feel::Literal& node) { return ofLiteral(node.value); }
    Meaning operator()(const feel::Name& node) { return walk.name(expr, node, false); }
    Meaning operator()(const feel::Path& node) { return walk.path(expr, node, false); }
    Meaning operator()(const feel::Filter& node) { return walk.filter(node); }
    Meaning operator()(const feel::Call& node) { return walk.call(expr, node); }
    Meaning operator()(const feel::ContextLiteral& node) { return walk.context(node); }
    Meaning operator()(const feel::ListLiteral& node) { return walk.list(node); }
    Meaning operator()(const feel::Negation&) { return computed(Meaning::Kind::Anything); }
    Meaning operator()(const feel::Arithmetic&) { return computed(Meaning::Kind::Anything); }
    Meaning operator()(const feel::RangeLiteral&) { return computed(Meaning::Kind::Anything); }
    Meaning operator()(const feel::Comparison&) { return computed(Meaning::Kind::Value); }
    Meaning operator()(const feel::Logic&) { return computed(Meaning::Kind::Value); }
    Meaning operator()(const feel::Between&) { return computed(Meaning::Kind::Value); }
    Meaning operator()(const feel::InstanceOf&) { return computed(Meaning::Kind::Value); }

    Meaning operator()(const feel::In& node)
    {
        walk.m_bindings.push_back({"?", walk.walk(*node.value)});
        for (const feel::ExprPtr& test : node.tests)
            walk.walk(*test);
        walk.m_bindings.pop_back();
        return {.kind = Meaning::Kind::Value};
    }

    Meaning operator()(const feel::UnaryTests&)
    {
        walk.m_bindings.push_back({"?", Meaning()});
        const Meaning meaning = computed(Meaning::Kind::Value);
        walk.m_bindings.pop_back();
        return meaning;
    }

    Meaning operator()(const feel::If& node)
    {
        walk.walk(*node.condition);
        const Meaning then = walk.walk(*node.then);
        const Meaning otherwise = walk.walk(*node.otherwise);
        if (isNull(*node.then) || isNull(*node.otherwise))
            return isNull(*node.then) ? otherwise : then;
        return eitherOf(then, otherwise);
    }

    Meaning operator()(const feel::Quantified& node)
    {
        const std::size_t before = walk.m_bindings.size();
        walk.bindIterators(node.iterators);
        walk.walk(*node.condition);
        walk.m_bindings.resize(before);
        return {.kind = Meaning::Kind::Value};
    }

    Meaning operator()(const feel::For& node)
    {
        const std::size_t before = walk.m_bindings.size();
        walk.bindIterators(node.iterators);
        const Meaning result = walk.walk(*node.result);
        walk.m_bindings.resize(before);
        return result.asList();
    }
};

Meaning NameWalk::walk(const feel::Expr& expr)
{
    return std::visit(NameVisitor{*this, expr}, expr.node);
}

/// What stands before a dot.
Meaning NameWalk::base(const feel::Expr& expr)
{
    if (const auto* node = std::get_if<feel::Name>(&expr.node))
        return name(expr, *node, true);
    if (const auto* node = std::get_if<feel::Path>(&expr.node))
        return path(expr, *node, true);
    return walk(expr);
}

Meaning NameWalk::name(const feel::Expr& expr, const feel::Name& node, bool isBase)
{
    std::optional<Meaning> meaning = bound(node.text);
    if (!meaning)
        meaning = m_scope.named(node.text);
    if (!meaning && isInComputedItems())
        return {};
    if (!meaning) {
        unknownName(expr, node.text);
        return {};
    }
    use(expr, *meaning, isBase);
    return *meaning;
}

Meaning NameWalk::path(const feel::Expr& expr, const feel::Path& node, bool isBase)
{
    const Meaning of = base(*node.base);
    const std::optional<Meaning> meaning = m_scope.rules().entry(of, node.name);
    if (!meaning) {
        unknownEntry(expr, node, of);
        return {};
    }
    use(expr, *meaning, isBase);
    return *meaning;
}

Meaning NameWalk::filter(const feel::Filter& node)
{
    const Meaning of = walk(*node.base);
    m_bindings.push_back({"item", m_scope.rules().behind(of).item(), true});
    walk(*node.predicate);
    m_bindings.pop_back();
    return isWrittenNumber(*node.predicate) ? of.item() : of.asList();
}

Meaning NameWalk::context(const feel::ContextLiteral& node)
{
    auto entries = std::make_shared<Meaning::Entries>();
    const std::size_t before = m_bindings.size();
    for (const auto& [key, value] : node.entries) {
        entries->emplace_back(key, walk(*value));
        m_bindings.push_back({key, entries->back().second});
    }
    m_bindings.resize(before);
    return {.kind = Meaning::Kind::Context, .entries = std::move(entries)};
}

Meaning NameWalk::list(const feel::ListLiteral& node)
{
    std::optional<Meaning> all;
    for (const feel::ExprPtr& item : node.items) {
        const Meaning meaning = walk(*item);
        all = all ? eitherOf(*all, meaning) : meaning;
    }
    return all.value_or(Meaning()).asList();
}

void NameWalk::bindIterators(const std::vector<feel::Iterator>& iterators)
{
    for (const feel::Iterator& iterator : iterators) {
        const Meaning domain = walk(*iterator.domain);
        if (iterator.to)
            walk(*iterator.to);
        const bool isCounted = iterator.to || std::holds_alternative<feel::RangeLiteral>(iterator.domain->node);
        m_bindings.push_back({iterator.name, isCounted ? Meaning() : domain.item()});
    }
}

std::optional<Meaning> NameWalk::bound(const std::string& name) const
{
    for (auto binding = m_bindings.rbegin(); binding != m_bindings.rend(); ++binding) {
        if (binding->name == name)
            return binding->meaning;
        if (!binding->entriesAreNames || binding->meaning.kind == Meaning::Kind::Anything)
            continue;
        if (auto entry = m_scope.rules().entry(binding->meaning, name))
            return entry;
    }
    return std::nullopt;
}

/// Whether the name may be an entry of an item of which nothing is known before it is computed.
bool NameWalk::isInComputedItems() const
{
    return std::any_of(m_bindings.begin(), m_bindings.end(), [](const Binding& binding) {
        return binding.entriesAreNames && binding.meaning.kind == Meaning::Kind::Anything;
    });
}

}  // namespace huimin
