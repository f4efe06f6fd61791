#pragma once
#include <vector>

#include "app/widgets/outline_item.h"
#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin {

/// What a determination says, from top to bottom: statements, what is due, what could still be, what is not due (closed at first,
/// never left out), the papers to bring, what counts as income.
/// `raises`: what the household keeps of the raises in the ledger, once that is reckoned; one for each entry, or none.
std::vector<OutlineItem> resultOutline(const Determination& determination, const report::Words& words,
                                       const std::vector<Bilingual>& raises = {});

}  // namespace huimin
