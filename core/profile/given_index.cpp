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

const GivenFact* factIn(const GivenFact& owner, const SourcePlace& place)
{
    if (owner.place.line == place.line && owner.place.column == place.column)
        return &owner;
    for (const auto* parts : {&owner.items, &owner.facts}) {
        for (const GivenFact& part : *parts) {
            if (const GivenFact* found = factIn(part, place))
                return found;
        }
    }
    return nullptr;
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

const GivenFact* factAt(const Profile& profile, const SourcePlace& place)
{
    return place.line > 0 ? factIn(profile.root, place) : nullptr;
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
