#pragma once
#include <vector>

#include "app/widgets/outline_item.h"
#include "core/base/diagnostic.h"
#include "core/profile/profile.h"
#include "core/report/words.h"

namespace huimin {

/// Why a case cannot be determined, each with whom it is about; choosing one asks for the fact that is to be mended.
std::vector<OutlineItem> refusedOutline(const Diagnostics& diagnostics, const Profile& profile, const report::Words& words);

}  // namespace huimin
