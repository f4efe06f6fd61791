#include "core/yaml/reader.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "core/yaml/character_check.h"
#include "core/yaml/complaint.h"
#include "core/yaml/extent.h"
#include "core/yaml/syntax_message.h"
#include "core/yaml/tree_builder.h"
#include "core/yaml/yaml_sentences.h"

namespace huimin::yaml {

namespace {

constexpr std::size_t largestText = 8 * 1024 * 1024;

/// Hands the parser's events to the builder, with its marks turned into bytes of the source.
class EventReceiver : public YAML::EventHandler {
public:
    /// The parser is not shown the byte order mark, `skipped` bytes long.
    EventReceiver(TreeBuilder& builder, std::size_t skipped) : m_builder(builder), m_skipped(skipped) {}

    std::size_t offset(const YAML::Mark& mark) const { return static_cast<std::size_t>(mark.pos) + m_skipped; }
    std::size_t documentStart() const { return m_documentStart; }

    void OnDocumentStart(const YAML::Mark& mark) override { m_documentStart = offset(mark); }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { m_builder.null(offset(mark)); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { m_builder.alias(offset(mark)); }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override
    {
        m_builder.scalar(offset(mark), value);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        m_builder.startCollection(Node::Kind::Sequence, offset(mark));
    }
    void OnSequenceEnd() override { m_builder.endCollection(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        m_builder.startCollection(Node::Kind::Map, offset(mark));
    }
    void OnMapEnd() override { m_builder.endCollection(); }

private:
    TreeBuilder& m_builder;
    std::size_t m_skipped;
    std::size_t m_documentStart = 0;
};

/// Reads a text where it lies, without the copy that a string stream makes.
class TextBuffer : public std::streambuf {
public:
    explicit TextBuffer(std::string_view text)
    {
        char* begin = const_cast<char*>(text.data());  // only read: no member here writes
        setg(begin, begin, begin + text.size());
    }
};

/// One reading of one text.
class Reading {
public:
    explicit Reading(const SourceText& source)
        : m_source(source), m_text(source.text()), m_skipped(m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0),
          m_builder(source, m_diagnostics), m_receiver(m_builder, m_skipped)
    {
    }

    /// The root; nothing when there are diagnostics.
    std::optional<Node> run()
    {
        parse();
        if (!m_diagnostics.empty())
            return std::nullopt;
        std::optional<Node> root = m_builder.takeRoot();
        if (!root)
            m_diagnostics.push_back(complaintAbout(m_source.file(), fill(sentences::emptyFile)));
        return root;
    }

    Diagnostics takeDiagnostics() { return std::move(m_diagnostics); }

private:
    void parse()
    {
        try {
            TextBuffer buffer(std::string_view(m_text).substr(m_skipped));
            std::istream stream(&buffer);
            YAML::Parser parser(stream);
            parser.HandleNextDocument(m_receiver);
            checkAround();
        } catch (const ReadingStopped&) {
        } catch (const YAML::Exception& error) {
            complainOfSyntax(error.msg, error.mark.is_null() ? m_text.size() : m_receiver.offset(error.mark));
        }
    }

    void complain(std::size_t at, Bilingual message)
    {
        m_diagnostics.push_back(complaintAt(m_source, at, std::move(message)));
    }

    /// The parser takes directives silently, and goes no further than the end of the first document.
    void checkAround()
    {
        const std::size_t first = skipToContent(m_text, m_skipped);
        if (first < m_text.size() && m_text[first] == '%')
            complain(first, fill(sentences::directive));
        std::size_t at = skipToContent(m_text, std::max(m_builder.cursor(), afterDocumentStart()));
        while (isEndMarker(at))
            at = skipToContent(m_text, at + 3);
        if (at >= m_text.size())
            return;
        const std::string_view rest = std::string_view(m_text).substr(at);
        const bool lineBegins = at == lineStart(m_text, at);
        if (lineBegins && rest.starts_with("---"))
            complain(at, fill(sentences::severalDocuments));
        else if (lineBegins && rest.starts_with("%"))
            complain(at, fill(sentences::directive));
        else
            complain(at, fill(sentences::textAfterEnd));
    }

    /// `...` on a line of its own, which may stand after a document.
    bool isEndMarker(std::size_t at) const
    {
        const bool marker = at == lineStart(m_text, at) && std::string_view(m_text).substr(at).starts_with("...");
        return marker && (at + 3 == m_text.size() || isBlankOrBreak(m_text[at + 3]));
    }

    std::size_t afterDocumentStart() const
    {
        const std::size_t start = std::max(m_receiver.documentStart(), m_skipped);
        return std::string_view(m_text).substr(std::min(start, m_text.size())).starts_with("---") ? start + 3 : start;
    }

    void complainOfSyntax(const std::string& parserMessage, std::size_t at)
    {
        const auto bracket = m_builder.openBracket();
        const auto quote = m_builder.longQuote();
        if (missesQuoteEnd(parserMessage)) {
            const std::size_t open = findUnclosedQuote(m_text, m_builder.cursor());
            complain(open, fill(sentences::unclosedQuote, {m_text.substr(open, 1)}));
        } else if (missesBracketEnd(parserMessage) && bracket) {
            complainOfBracket(*bracket, at);
        } else if (missesBlockEnd(parserMessage) && quote && quote->second == m_builder.cursor()) {
            complain(at, fill(sentences::quoteAcrossLines,
                              {m_source.placeAt(quote->first).line, m_source.placeAt(quote->second).line}));
        } else {
            complain(syntaxPlace(parserMessage, m_text, at), syntaxMessage(parserMessage, m_text, at));
        }
    }

    void complainOfBracket(std::size_t bracket, std::size_t at)
    {
        const std::string opening = m_text.substr(bracket, 1);
        const std::string closing = opening == "[" ? "]" : "}";
        if (skipToContent(m_text, at) >= m_text.size())
            complain(bracket, fill(sentences::unclosedBracket, {opening, closing}));
        else
            complain(at, fill(sentences::missingComma, {m_source.placeAt(bracket).line, opening, closing}));
    }

    const SourceText& m_source;
    const std::string& m_text;
    std::size_t m_skipped;
    Diagnostics m_diagnostics;
    TreeBuilder m_builder;
    EventReceiver m_receiver;
};

}  // namespace

Result<Tree> read(std::string text, std::string fileName)
{
    if (text.size() > largestText)
        return complaintAbout(fileName, fill(sentences::tooLarge));
    auto source = std::make_shared<const SourceText>(std::move(fileName), std::move(text));
    if (auto complaint = checkCharacters(*source))
        return std::move(*complaint);
    Reading reading(*source);
    auto root = reading.run();
    if (!root)
        return reading.takeDiagnostics();
    return Tree(source, std::make_shared<const Node>(std::move(*root)));
}

}  // namespace huimin::yaml
