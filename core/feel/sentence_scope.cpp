#include "core/feel/sentence_scope.h"

#include <algorithm>

namespace huimin::feel {

namespace {

/// The path before the last dot; empty where there is none.
std::string_view ownerOf(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
}

bool isBelow(std::string_view path, std::string_view owner)
{
    return path.size() > owner.size() && path.starts_with(owner) && path[owner.size()] == '.';
}

}  // namespace

std::optional<std::string> Scope::path(const Expr& expr) const
{
    std::string entries;
    const Expr* at = &expr;
    while (const auto* step = std::get_if<Path>(&at->node)) {
        entries = "." + step->name + entries;
        at = step->base.get();
    }
    if (const auto* name = std::get_if<Name>(&at->node))
        return resolved(name->text + entries);
    // The standards of another day are labelled as what they are; the day is said apart.
    const auto* call = std::get_if<Call>(&at->node);
    if (call && !entries.empty() && call->function.ends_with(" on"))
        return call->function + "()" + entries;
    return std::nullopt;
}

std::string Scope::resolved(std::string_view name) const
{
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
        const std::string& variable = frame->variable.empty() ? "item" : frame->variable;
        if (name == variable)
            return frame->list;
        if (isBelow(name, variable))
            return frame->list + std::string(name.substr(variable.size()));
        const std::string inside = frame->list + "." + std::string(name);
        if (frame->variable.empty() && isKnown(inside))
            return inside;
    }
    return std::string(name);
}

bool Scope::isKnown(const std::string& path) const
{
    return m_labels.label(path) || m_labels.predicate(path);
}

Scope Scope::inFilter(const std::string& list) const
{
    return withVariable({}, list, Describing::ManyItems);
}

Scope Scope::withVariable(const std::string& name, const std::string& list, Describing describing) const
{
    Scope inner(m_labels);
    inner.m_frames = m_frames;
    inner.m_frames.push_back({list, name});
    inner.m_describing = describing;
    return inner;
}

bool Scope::isOfItem(std::string_view path) const
{
    return !m_frames.empty() && isBelow(path, m_frames.back().list);
}

bool Scope::isList(std::string_view path) const
{
    return m_labels.isList(path);
}

bool Scope::isOfList(std::string_view path) const
{
    const std::string_view owner = ownerOf(path);
    const auto isFrame = [&](const Frame& frame) { return frame.list == owner; };
    return m_labels.isList(owner) && std::none_of(m_frames.begin(), m_frames.end(), isFrame);
}

}  // namespace huimin::feel
