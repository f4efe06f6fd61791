#pragma once
#include <string>
#include <unordered_map>

#include "core/profile/profile.h"

namespace huimin {

/// The facts of a record by their paths, those in groups too; the items of its lists are not part of it. Refers to the record.
using GivenIndex = std::unordered_map<std::string, const GivenFact*>;
GivenIndex indexOf(const GivenFact& record);

/// The whole (an empty path), or an item of a list of the whole (`members[p1]`); null where there is none.
const GivenFact* findRecord(const Profile& profile, const std::string& path);

/// The fact that stands at a place of its file, or the record that does; null where none does. Of a record and what is not written in
/// it, the record.
const GivenFact* factAt(const Profile& profile, const SourcePlace& place);

/// The record a fact belongs to: `members[p1]` of `members[p1].income.wage`, empty for a fact of the whole.
std::string recordOf(const Profile& profile, const std::string& factPath);

}  // namespace huimin
