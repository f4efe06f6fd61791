#include "core/rulepack/rule_set.h"

#include <algorithm>

namespace huimin {

namespace {

bool hasListOf(const Fact& group, std::string_view subject)
{
    return std::any_of(group.facts.begin(), group.facts.end(), [&](const Fact& fact) {
        return (fact.type == FactType::List && fact.subject == subject) || hasListOf(fact, subject);
    });
}

}  // namespace

const Benefit* RuleSet::benefit(std::string_view id) const
{
    const auto found = std::find_if(benefits.begin(), benefits.end(), [&](const Benefit& one) { return one.id == id; });
    return found == benefits.end() ? nullptr : &*found;
}

const Notices* RuleSet::noticesOn(const Benefit& benefit) const
{
    const auto found = std::find_if(notices.begin(), notices.end(), [&](const Notices& one) { return one.pack == benefit.pack; });
    return found == notices.end() ? nullptr : &*found;
}

const ProfileKind* RuleSet::kindWithSubject(std::string_view subject) const
{
    for (const auto& kind : kinds) {
        if (kind->subject == subject || hasListOf(kind->root, subject))
            return kind.get();
    }
    return nullptr;
}

ProfileVocabulary RuleSet::profileVocabulary() const
{
    ProfileVocabulary vocabulary{kinds, {}};
    for (const Benefit& each : benefits) {
        if (each.kind == BenefitKind::Money)
            vocabulary.benefits.push_back(each.id);
    }
    return vocabulary;
}

}  // namespace huimin
