#include "app/document/usual_kind.h"

#include <algorithm>

namespace huimin {

namespace {

std::ptrdiff_t benefitsFor(const ProfileKind& kind, const RuleSet& rules)
{
    return std::count_if(rules.benefits.begin(), rules.benefits.end(), [&](const Benefit& benefit) {
        return std::any_of(benefit.routes.begin(), benefit.routes.end(),
                           [&](const Route& route) { return rules.kindWithSubject(route.subject) == &kind; });
    });
}

}  // namespace

std::shared_ptr<const ProfileKind> usualKind(const RuleSet& rules)
{
    const auto most = std::max_element(rules.kinds.begin(), rules.kinds.end(), [&](const auto& one, const auto& other) {
        return benefitsFor(*one, rules) < benefitsFor(*other, rules);
    });
    return most == rules.kinds.end() ? nullptr : *most;
}

}  // namespace huimin
