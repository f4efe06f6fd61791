#pragma once
#include <cstdint>
#include <vector>

#include "core/report/page_code.h"

namespace huimin::report {

/// A figure as payloads of a code's parts: one, or two where it lies between two sums.
std::vector<std::uint64_t> payloadsOf(const PageCode::Figure& figure);

/// Takes a part's payload to the figures: a further one, or the upper end of the last. False where nothing that is written looks like it.
bool addPayload(std::uint64_t payload, std::vector<PageCode::Figure>& figures);

}  // namespace huimin::report
