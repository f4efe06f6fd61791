#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bilingual.h"
#include "core/rulepack/name_scope.h"

namespace huimin {

/// Goes through an expression and finds out what its names, paths and function names stand for. What it meets it tells to
/// those who set `onUse` and `onMistake`; without them it is silent.
class NameWalk {
public:
    /// A name or a path is used. Of a path the longest is told (`eligible.b.r`, not `eligible.b`), and besides every
    /// definition it goes through.
    using OnUse = std::function<void(const feel::Expr&, const Meaning&)>;
    /// A name, entry or function that is none: where in the text, what to say, the nearest that is one.
    using OnMistake = std::function<void(std::size_t offset, Bilingual message, std::string suggestion)>;

    explicit NameWalk(const NameScope& scope) : m_scope(scope) {}
    NameWalk(const NameScope& scope, OnUse onUse, OnMistake onMistake)
        : m_scope(scope), m_onUse(std::move(onUse)), m_onMistake(std::move(onMistake))
    {
    }

    /// What the expression itself stands for.
    Meaning walk(const feel::Expr& expr);

private:
    friend struct NameVisitor;

    /// A name bound inside the expression: a variable, an entry of a context, the item of a filter.
    struct Binding {
        std::string name;
        Meaning meaning;
        bool entriesAreNames = false;
    };

    Meaning name(const feel::Expr& expr, const feel::Name& node, bool isBase);
    Meaning path(const feel::Expr& expr, const feel::Path& node, bool isBase);
    Meaning base(const feel::Expr& expr);
    Meaning filter(const feel::Filter& node);
    Meaning call(const feel::Expr& expr, const feel::Call& node);
    Meaning context(const feel::ContextLiteral& node);
    Meaning list(const feel::ListLiteral& node);
    void bindIterators(const std::vector<feel::Iterator>& iterators);

    std::optional<Meaning> bound(const std::string& name) const;
    bool isInComputedItems() const;
    std::vector<std::string> knownNames() const;
    void use(const feel::Expr& expr, const Meaning& meaning, bool isBase);
    void unknownName(const feel::Expr& expr, const std::string& name);
    void unknownEntry(const feel::Expr& expr, const feel::Path& node, const Meaning& of);
    void checkIsSeen(const feel::Expr& expr, const Meaning& meaning);
    void mistake(std::size_t offset, Bilingual message, std::string suggestion = {});

    const NameScope& m_scope;
    OnUse m_onUse;
    OnMistake m_onMistake;
    std::vector<Binding> m_bindings;
};

}  // namespace huimin
