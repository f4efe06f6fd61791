#include "core/profile/empty_profile.h"

namespace huimin {

std::string firstItemId(const Fact& list)
{
    return (list.subject.empty() ? list.id : list.subject).substr(0, 1) + "1";
}

std::string emptyProfileText(const ProfileKind& kind)
{
    std::string text = "format: 1\nprofile: " + kind.id + "\n";
    for (const Fact& fact : kind.root.facts) {
        if (fact.type != FactType::List || fact.atLeast == 0)
            continue;
        text += fact.id + ":";
        text += fact.keyFact.empty() ? "\n  - id: " + firstItemId(fact) + "\n" : " []\n";
    }
    return text;
}

}  // namespace huimin
