#include "core/feel/check/knowledge.h"

#include <algorithm>

namespace huimin::feel {

namespace {

bool has(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::vector<std::string> inBoth(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::vector<std::string> shared;
    std::copy_if(a.begin(), a.end(), std::back_inserter(shared), [&](const std::string& one) { return has(b, one); });
    return shared;
}

std::vector<std::string> inAny(std::vector<std::string> a, const std::vector<std::string>& b)
{
    std::copy_if(b.begin(), b.end(), std::back_inserter(a), [&](const std::string& one) { return !has(a, one); });
    return a;
}

Narrowing both(const Narrowing& a, const Narrowing& b)
{
    Narrowing result{.notNull = a.notNull || b.notNull, .notZero = a.notZero || b.notZero};
    result.truth = a.truth ? a.truth : b.truth;
    result.span = intersect(a.span, b.span);
    result.only = a.only && b.only ? std::optional(inBoth(*a.only, *b.only)) : a.only ? a.only : b.only;
    result.excluded = inAny(a.excluded, b.excluded);
    return result;
}

Narrowing either(const Narrowing& a, const Narrowing& b)
{
    Narrowing result{.notNull = a.notNull && b.notNull, .notZero = a.notZero && b.notZero};
    if (a.truth == b.truth)
        result.truth = a.truth;
    result.span = hull(a.span, b.span);
    if (a.only && b.only)
        result.only = inAny(*a.only, *b.only);
    result.excluded = inBoth(a.excluded, b.excluded);
    return result;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// An end at zero is left out where zero itself is.
Span withoutZero(Span span)
{
    for (std::optional<Span::End>* end : {&span.low, &span.high}) {
        if (*end && (*end)->at.isZero())
            (*end)->open = true;
    }
    return span;
}

}  // namespace

StaticType narrowed(StaticType type, const Narrowing& by)
{
    if (by.notNull) {
        type.types = type.types.without(BasicType::Null);
        type.nullUntilAsked = false;
        type.failure = Failure::None;
    }
    if (by.truth) {
        type.truth = by.truth;
        type.types = type.types.without(BasicType::Null);
        type.failure = Failure::None;
    }
    type.span = intersect(type.span, by.span);
    if (by.notZero) {
        type.notZero = true;
        type.span = withoutZero(type.span);
    }
    if (type.whole)
        type.span = wholeSpan(type.span);
    if (by.only) {
        type.options = type.options ? inBoth(*type.options, *by.only) : *by.only;
        if (!type.declared)
            type.declared = type.options;
    }
    if (type.options)
        std::erase_if(*type.options, [&](const std::string& option) { return has(by.excluded, option); });
    return type;
}

Knowledge Knowledge::that(const std::string& key, Narrowing narrowing)
{
    Knowledge knowledge;
    if (!key.empty() && !(narrowing == Narrowing{}))
        knowledge.m_sure.emplace(key, std::move(narrowing));
    return knowledge;
}

const Narrowing* Knowledge::of(const std::string& key) const
{
    const auto found = m_sure.find(key);
    return found == m_sure.end() ? nullptr : &found->second;
}

Knowledge both(const Knowledge& a, const Knowledge& b)
{
    Knowledge result = a;
    for (const auto& [key, narrowing] : b.m_sure) {
        const auto [there, isNew] = result.m_sure.emplace(key, narrowing);
        if (!isNew)
            there->second = both(there->second, narrowing);
    }
    return result;
}

Knowledge either(const Knowledge& a, const Knowledge& b)
{
    Knowledge result;
    for (const auto& [key, narrowing] : a.m_sure) {
        if (const Narrowing* other = b.of(key))
            result.m_sure.emplace(key, either(narrowing, *other));
    }
    return result;
}

Knowledge Knowledge::moved(std::string_view from, std::string_view to) const
{
    Knowledge result;
    for (const auto& [key, narrowing] : m_sure) {
        std::string moved = key;
        replaceAll(moved, from, to);
        result.m_sure.emplace(std::move(moved), narrowing);
    }
    return result;
}

Knowledge Knowledge::about(std::string_view root) const
{
    Knowledge result;
    for (const auto& [key, narrowing] : m_sure) {
        if (key.find(root) != std::string::npos)
            result.m_sure.emplace(key, narrowing);
    }
    return result;
}

}  // namespace huimin::feel
