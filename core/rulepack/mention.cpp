#include "core/rulepack/mention.h"

#include <optional>
#include <set>

namespace huimin {

namespace {

/// Walks a formula for what it mentions; what stands under a variable of its own (for, some, a filter) is not a fact by itself.
class MentionWalk {
public:
    void visit(const feel::Expr& expr)
    {
        if (const auto path = dotted(expr)) {
            if (m_seen.insert(*path).second)
                m_mentions.push_back({*path, &expr, {}, {}, false});
            return;
        }
        if (const auto* filter = std::get_if<feel::Filter>(&expr.node))
            return visit(*filter->base);
        if (const auto* each = std::get_if<feel::Quantified>(&expr.node))
            return domains(each->iterators);
        if (const auto* each = std::get_if<feel::For>(&expr.node))
            return domains(each->iterators);
        feel::forEachChild(expr, [this](const feel::Expr& child) { visit(child); });
    }
    std::vector<Mention> take() { return std::move(m_mentions); }

private:
    void domains(const std::vector<feel::Iterator>& iterators)
    {
        for (const auto& iterator : iterators)
            visit(*iterator.domain);
    }

    /// `a.b.c` as one path; nullopt for anything else.
    static std::optional<std::string> dotted(const feel::Expr& expr)
    {
        if (const auto* name = std::get_if<feel::Name>(&expr.node))
            return name->text;
        const auto* path = std::get_if<feel::Path>(&expr.node);
        const auto base = path ? dotted(*path->base) : std::nullopt;
        return base ? std::optional(*base + "." + path->name) : std::nullopt;
    }

    std::set<std::string> m_seen;
    std::vector<Mention> m_mentions;
};

}  // namespace

std::vector<Mention> mentionsOf(const feel::Expr& expr)
{
    MentionWalk walk;
    walk.visit(expr);
    return walk.take();
}

}  // namespace huimin
