#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/profile/profile.h"
#include "core/yaml/node.h"

namespace huimin {

/// What a profile may say: the kinds the packs declare, and the ids of their benefits (for `receiving`).
struct ProfileVocabulary {
    std::vector<std::shared_ptr<const ProfileKind>> kinds;
    std::vector<std::string> benefits;
};

/// A profile with mistakes in it, read as far as they let it: a fact that is wrong is there as not known. Nothing where it
/// cannot be told what kind of profile it is.
struct ProfileReading {
    std::optional<Profile> profile;
    Diagnostics diagnostics;
};
ProfileReading readProfileWithMistakes(const yaml::Node& root, const ProfileVocabulary& vocabulary);

/// Reads a profile (contract: Profile). All mistakes are reported, each with its place and the nearest known key or option.
Result<Profile> readProfile(const yaml::Node& root, const ProfileVocabulary& vocabulary);

}  // namespace huimin
