#pragma once
#include "app/reports/page_fonts.h"
#include "app/reports/piece.h"
#include "core/base/bilingual.h"
#include "core/base/diagnostic.h"
#include "core/report/printout.h"

namespace huimin::reports {

/// What closes a document: at the right the room for the seal, over the authority and the date; at the left the code to check the page
/// by. One piece, together with what stands above it. Without a seal, or without a code, it is the other alone. What is wrong where the
/// code cannot be drawn; none else.
Diagnostics addClosing(Pieces& to, const report::Seal* seal, const std::string& code, Language language, const PageFonts& fonts);

}  // namespace huimin::reports
