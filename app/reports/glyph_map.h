#pragma once
#include <QString>
#include <map>
#include <string>

namespace huimin::reports {

/// What the glyphs of one font stand for, by their numbers in it.
using GlyphMap = std::map<unsigned, QString>;

/// The map as a PDF's ToUnicode stream says it (PDF 1.7, 9.10.3).
std::string toUnicodeStream(const GlyphMap& map);

}  // namespace huimin::reports
