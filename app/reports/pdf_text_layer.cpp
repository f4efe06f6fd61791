#include "app/reports/pdf_text_layer.h"

#include <QCryptographicHash>
#include <exception>
#include <optional>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "app/reports/glyph_map.h"
#include "app/reports/glyph_reader.h"
#include "app/reports/page_sentences.h"

namespace huimin::reports {

namespace {

struct MappedFont {
    QPDFObjectHandle font;
    GlyphMap map;
};
using FontMaps = std::map<QPDFObjGen, MappedFont>;

/// Enters what the glyphs of a page stand for; false where characters and glyphs are not as many.
bool addPage(FontMaps& to, QPDFPageObjectHelper& page, const QStringList& characters)
{
    GlyphReader reader;
    page.filterContents(&reader);
    const auto& glyphs = reader.glyphs();
    if (glyphs.size() != static_cast<std::size_t>(characters.size()))
        return false;
    QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        QPDFObjectHandle font = fonts.getKey(glyphs[i].font);
        MappedFont& mapped = to[font.getObjGen()];
        mapped.font = font;
        const QString& character = characters[static_cast<qsizetype>(i)];
        if (!character.isEmpty())
            mapped.map.try_emplace(glyphs[i].code, character);
    }
    return true;
}

/// What the glyphs of every font stand for; nullopt where that cannot be told.
std::optional<FontMaps> fontMaps(QPDF& pdf, const std::vector<QStringList>& drawn)
{
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.size() != drawn.size())
        return std::nullopt;
    FontMaps maps;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!addPage(maps, pages[i], drawn[i]))
            return std::nullopt;
    }
    return maps;
}

/// Six letters that differ where the glyphs of a subset differ (PDF 1.7, 9.6.4).
std::string tagOf(const std::string& glyphs)
{
    const QByteArray sum = QCryptographicHash::hash(QByteArray::fromStdString(glyphs), QCryptographicHash::Sha256);
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(sum[i]) % 26);
    return tag;
}

/// Qt embeds subsets, and does not say so in their names.
void nameAsSubset(QPDFObjectHandle font, const std::string& tag)
{
    QPDFObjectHandle inner = font.getKey("/DescendantFonts").getArrayItem(0);
    const std::string name = "/" + tag + "+" + font.getKey("/BaseFont").getName().substr(1);
    font.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    inner.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    inner.getKey("/FontDescriptor").replaceKey("/FontName", QPDFObjectHandle::newName(name));
}

void sayAbout(QPDF& pdf, const PdfAbout& about)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    std::string day = about.day.toIso();
    std::erase(day, '-');
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString("D:" + day + "000000"));
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(about.language == Language::Zh ? "zh-CN" : "en"));
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // Qt numbers its objects in the order of a hash, which is another in every process. Written one by one they are numbered anew as
    // the pages lead to them; what is gathered in streams would be gathered in Qt's order.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

QByteArray rewritten(const QByteArray& source, const std::vector<QStringList>& drawn, const PdfAbout& about)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pages", source.constData(), static_cast<std::size_t>(source.size()));
    if (auto maps = fontMaps(pdf, drawn)) {
        for (auto& [id, mapped] : *maps) {
            const std::string stream = toUnicodeStream(mapped.map);
            mapped.font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, stream));
            nameAsSubset(mapped.font, tagOf(stream));
        }
    }
    sayAbout(pdf, about);
    return written(pdf);
}

}  // namespace

Result<QByteArray> withTextLayer(const QByteArray& pdf, const std::vector<QStringList>& drawn, const PdfAbout& about)
{
    // libqpdf speaks in exceptions; they end here.
    try {
        return rewritten(pdf, drawn, about);
    } catch (const std::exception& problem) {
        return Diagnostic{Diagnostic::Severity::Error, {}, fill(sentences::noPages, {problem.what()}), {}, {}};
    }
}

}  // namespace huimin::reports
