#pragma once
#include "app/reports/page_fonts.h"
#include "app/reports/piece.h"
#include "core/base/bilingual.h"
#include "core/report/printout.h"

namespace huimin::reports {

/// Two fields a line; one that has no value is a line to write on.
void addFields(Pieces& to, const report::Fields& fields, const PageFonts& fonts);
/// Lines to write on by hand, over the whole width.
void addRuledLines(Pieces& to, const report::RuledLines& lines);
/// Lines to sign on, one below the other, together with what stands above them.
void addSignatures(Pieces& to, const report::Signatures& signatures, Language language, const PageFonts& fonts);

}  // namespace huimin::reports
