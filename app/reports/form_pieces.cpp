#include "app/reports/form_pieces.h"

#include <algorithm>

#include "app/reports/page_sentences.h"
#include "app/reports/paper.h"
#include "app/reports/wrapped_text.h"

namespace huimin::reports {

namespace {

constexpr Letters letters = Letters::Body;
constexpr qreal thin = 15;
constexpr qreal gap = 200;
constexpr qreal ruledLine = 950;
constexpr qreal fingerprintSide = 2200;
constexpr qreal between = 600;  ///< two fields of one line
constexpr qreal column = (paper::textWidth - between) / 2;

using Field = report::Fields::Field;

/// A field in its half of the line; how high it is.
qreal placeField(PrintedPage& on, const Field& field, qreal x, qreal labelWidth, const PageFonts& fonts)
{
    const WrappedText label(field.label, letters, labelWidth, fonts);
    label.place(on, {x, 0});
    const qreal begin = x + labelWidth + gap;
    const qreal end = x + column;
    if (field.value.empty()) {
        const qreal y = label.height() - lineHeight(letters) + baseline(letters) + 90;
        on.addLine(begin, y, end, y, thin);
        return label.height();
    }
    const WrappedText value(field.value, letters, end - begin, fonts);
    value.place(on, {begin, 0});
    return std::max(label.height(), value.height());
}

/// As wide as the longest label of every second field, so that the values stand below each other.
qreal labelWidth(const report::Fields& fields, std::size_t from, const PageFonts& fonts)
{
    qreal widest = 0;
    for (std::size_t i = from; i < fields.fields.size(); i += 2)
        widest = std::max(widest, WrappedText(fields.fields[i].label, letters, paper::textWidth, fonts).longest());
    return std::min(widest + 10, column * 0.45);
}

/// A text, and a line to write on from its end to `end`; where that line begins.
qreal placeLineToWriteOn(PrintedPage& on, const std::string& text, qreal x, qreal end, qreal y, const PageFonts& fonts)
{
    const WrappedText label(text, letters, end - x - 2500, fonts);
    label.place(on, {x, y - label.height()});
    const qreal begin = x + label.longest() + gap;
    const qreal lineAt = y - lineHeight(letters) + baseline(letters) + 90;
    on.addLine(begin, lineAt, end, lineAt, thin);
    return begin;
}

/// A square with its label in the upper corner, as high as its piece.
void placeFingerprint(PrintedPage& on, qreal x, Language language, const PageFonts& fonts)
{
    const qreal end = x + fingerprintSide;
    on.addLine(x, 0, end, 0, thin);
    on.addLine(x, fingerprintSide, end, fingerprintSide, thin);
    on.addLine(x, 0, x, fingerprintSide, thin);
    on.addLine(end, 0, end, fingerprintSide, thin);
    const WrappedText label(fill(sentences::fingerprint).in(language), Letters::Small, fingerprintSide - 100, fonts);
    label.place(on, {x, 50}, Alignment::Centre);
}

}  // namespace

void addFields(Pieces& to, const report::Fields& fields, const PageFonts& fonts)
{
    const qreal widths[] = {labelWidth(fields, 0, fonts), labelWidth(fields, 1, fonts)};
    for (std::size_t i = 0; i < fields.fields.size(); i += 2) {
        Piece line;
        line.before = i == 0 ? 150 : 60;
        for (std::size_t j = i; j < std::min(i + 2, fields.fields.size()); ++j) {
            const qreal x = j == i ? 0 : column + between;
            line.height = std::max(line.height, placeField(line.things, fields.fields[j], x, widths[j - i], fonts));
        }
        to.push_back(std::move(line));
    }
}

void addRuledLines(Pieces& to, const report::RuledLines& lines)
{
    keepLast(to);
    for (int i = 0; i < lines.count; ++i) {
        Piece piece;
        piece.height = ruledLine;
        // The first two and the last two stay together.
        piece.keepsNext = i == 0 || i + 2 == lines.count;
        piece.things.addLine(0, ruledLine, paper::textWidth, ruledLine, thin);
        to.push_back(std::move(piece));
    }
}

void addSignatures(Pieces& to, const report::Signatures& signatures, Language language, const PageFonts& fonts)
{
    keepLast(to);
    for (const std::string& who : signatures.who) {
        Piece piece;
        piece.before = 200;
        // Room for a hand that writes, or for a thumb.
        piece.height = signatures.hasFingerprints ? fingerprintSide : 1300;
        piece.keepsNext = &who != &signatures.who.back();
        const qreal end = paper::textWidth * 0.56;
        if (signatures.hasFingerprints)
            placeFingerprint(piece.things, end - fingerprintSide, language, fonts);
        placeLineToWriteOn(piece.things, who, 0, signatures.hasFingerprints ? end - fingerprintSide - gap : end, piece.height, fonts);
        const qreal x = paper::textWidth * 0.6;
        const qreal begin = placeLineToWriteOn(piece.things, fill(sentences::dateOfSignature).in(language), x, paper::textWidth, piece.height, fonts);
        const WrappedText date(fill(sentences::writtenDate).in(language), letters, paper::textWidth - begin, fonts);
        date.place(piece.things, {begin, piece.height - date.height()});
        to.push_back(std::move(piece));
    }
}

}  // namespace huimin::reports
