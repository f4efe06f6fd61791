#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/fact.h"
#include "core/yaml/node.h"
#include "core/yaml/path.h"

namespace huimin {

/// Where a fact stands in the YAML of a profile: in the record of a subject (the whole, or a list's item), below the keys of
/// the groups it belongs to.
struct FactPlace {
    yaml::Path record;
    const Fact* recordOf = nullptr;      ///< the fact whose `facts` the record's keys are: the root, or a list
    std::string itemId;                  ///< of an item; empty for the whole
    std::vector<const Fact*> chain;      ///< from the record down to the fact itself; empty: the record
    std::string benefit;                 ///< below a fact of type Benefits: the benefit whose sum is meant

    const Fact* fact() const { return chain.empty() ? nullptr : chain.back(); }
    std::vector<std::string> keys() const;
};

/// The place of a path such as `members[p1].disability.grade`, `members[p1]` or `members`, whether or not anything is
/// written there. Nothing where the kind has no such fact or the profile no such item.
std::optional<FactPlace> findFactPlace(const ProfileKind& kind, const yaml::Node& root, std::string_view path);

/// The value a key path leads to; null where nothing is written.
const yaml::Node* findBelow(const yaml::Node& node, const yaml::Path& path);

}  // namespace huimin
