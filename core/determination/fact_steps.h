#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/profile/profile.h"

namespace huimin {

/// A number or date of a case that can be moved by its smallest step: what its decimals allow (1 of whole numbers, 0.01 of money), one day.
struct MovableFact {
    std::string path;
    const Fact* fact = nullptr;
    Bilingual of;               ///< whom it is about
    std::int64_t lowest = 0;    ///< in steps
    std::int64_t highest = 0;

    FactScalar at(std::int64_t step) const;
};

/// The facts of those names that are given or could be, those of the record at `first` (a path; empty: the whole) before all others.
std::vector<MovableFact> movableFacts(const Profile& profile, const std::string& first, const std::vector<std::string>& names, Date day);

/// The same profile with one fact changed; null where it has no such fact.
std::shared_ptr<const Profile> withFact(const Profile& profile, const std::string& path, const FactScalar& value);

}  // namespace huimin
