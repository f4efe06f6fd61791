#include "core/profile/given_index.h"

namespace huimin {

namespace {

void add(const GivenFact& owner, GivenIndex& index)
{
    for (const GivenFact& fact : owner.facts) {
        index.emplace(fact.path, &fact);
        add(fact, index);
    }
}

}  // namespace

GivenIndex indexOf(const GivenFact& record)
{
    GivenIndex index;
    add(record, index);
    return index;
}

const GivenFact* findRecord(const Profile& profile, const std::string& path)
{
    if (path.empty())
        return &profile.root;
    for (const GivenFact* list : profile.lists()) {
        for (const GivenFact& item : list->items) {
            if (item.path == path)
                return &item;
        }
    }
    return nullptr;
}

std::string recordOf(const Profile& profile, const std::string& factPath)
{
    std::string longest;
    for (const GivenFact* list : profile.lists()) {
        for (const GivenFact& item : list->items) {
            const bool isWithin = factPath == item.path || factPath.starts_with(item.path + ".");
            if (isWithin && item.path.size() > longest.size())
                longest = item.path;
        }
    }
    return longest;
}

}  // namespace huimin
