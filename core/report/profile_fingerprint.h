#pragma once
#include <string>

#include "core/profile/profile.h"

namespace huimin::report {

/// A fingerprint of what a case says: every fact that is given, in the catalogue's order, and the county. How the file is written
/// (comments, the order of keys) and what the office keeps beside the facts make no difference.
std::string profileFingerprint(const Profile& profile);

/// Of what a page says of the office's data on a case: its number, the applicant, where they live and how to reach them.
std::string officeFingerprint(const OfficeData& office);

}  // namespace huimin::report
