#pragma once
#include <QByteArray>
#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/calendar/date.h"

namespace huimin::reports {

/// What a PDF says of itself.
struct PdfAbout {
    Language language = Language::Zh;
    Date day;  ///< it says it was made on: the document's own, so that the same document is the same file
};

/// A PDF as Qt writes it, made searchable and repeatable: what its glyphs stand for is told by the characters that were really drawn, page by
/// page and glyph by glyph in their order; it was made on the day given, and its ID follows from its content. Where the characters are
/// not as many as the glyphs, what Qt says of the glyphs is kept.
Result<QByteArray> withTextLayer(const QByteArray& pdf, const std::vector<QStringList>& drawn, const PdfAbout& about);

}  // namespace huimin::reports
