#include "core/yaml/tree_builder.h"

#include <algorithm>

#include "core/yaml/complaint.h"
#include "core/yaml/extent.h"
#include "core/yaml/node_shape.h"
#include "core/yaml/shortened.h"
#include "core/yaml/yaml_sentences.h"

namespace huimin::yaml {

namespace {

constexpr std::size_t deepestNesting = 64;
constexpr std::size_t mostComplaints = 1000;

bool isProperty(char character)
{
    return character == '&' || character == '!';
}

/// The plain word for "nothing" that stands at an offset. The parser takes four spellings for it.
std::string_view nullWordAt(std::string_view text, std::size_t at)
{
    for (const std::string_view word : {"~", "null", "Null", "NULL"})
        if (text.substr(std::min(at, text.size())).starts_with(word))
            return word;
    return {};
}

/// One past the dash of the item that comes next in a block list.
std::size_t nextItemPlace(const Node& list)
{
    return std::min(memberBegin(list, list.items.size()) + 1, list.source->text().size());
}

}  // namespace

TreeBuilder::TreeBuilder(const SourceText& source, Diagnostics& diagnostics)
    : m_source(source), m_text(source.text()), m_diagnostics(diagnostics)
{
}

void TreeBuilder::complain(std::size_t at, Bilingual message)
{
    m_diagnostics.push_back(complaintAt(m_source, at, std::move(message)));
    if (m_diagnostics.size() < mostComplaints)
        return;
    m_diagnostics.push_back(complaintAt(m_source, at, fill(sentences::tooManyMistakes)));
    throw ReadingStopped{};
}

Node TreeBuilder::makeNode(Node::Kind kind, std::size_t begin) const
{
    Node node;
    node.kind = kind;
    node.begin = begin;
    node.end = begin;
    node.source = &m_source;
    return node;
}

void TreeBuilder::alias(std::size_t at)
{
    Node node = makeNode(Node::Kind::Scalar, at);
    node.end = propertyEnd(m_text, at);
    complain(at, fill(sentences::alias, {shortened(m_text.substr(at, node.end - at))}));
    add(std::move(node));
}

void TreeBuilder::null(std::size_t at)
{
    const std::size_t begin = skipProperties(at);
    if (begin != at || !isWritten(at))
        return addEmpty(at);
    const std::string_view word = nullWordAt(m_text, at);
    Node node = makeNode(Node::Kind::Scalar, at);
    node.text = word;
    node.end = at + word.size();
    const bool isKey = !m_open.empty() && m_open.back().awaitsKey();
    node.null = !isKey && (word == "~" || word == "null");
    add(std::move(node));
}

/// Whether the parser's null at `at` is a word written there. Where nothing was written, the mark is the next token,
/// and that token may be a key named `null`: then it stands on a later line, no further in than the collection.
bool TreeBuilder::isWritten(std::size_t at) const
{
    if (nullWordAt(m_text, at).empty())
        return false;
    if (m_open.empty() || m_open.back().brackets || m_open.back().awaitsKey())
        return true;
    const Open& open = m_open.back();
    const std::size_t from = open.key ? afterColon(*open.key) : nextItemPlace(open.node);
    if (from > at)
        return false;
    const std::size_t line = lineStart(m_text, at);
    return from >= line || static_cast<int>(at - line) > parentColumn();
}

void TreeBuilder::addEmpty(std::size_t at)
{
    if (m_open.empty())  // a document of nothing has no root
        return;
    const Open& open = m_open.back();
    std::size_t place = at;
    if (open.awaitsKey() && at < m_text.size() && std::string_view(":,}?").find(m_text[at]) == std::string_view::npos) {
        complain(at, fill(sentences::keyWithoutColon));  // the parser goes no further than this itself
        throw ReadingStopped{};
    }
    if (open.awaitsKey())
        complain(at, fill(sentences::missingKey));
    else if (open.key)
        place = afterColon(*open.key);
    else if (open.brackets)
        complain(at, fill(sentences::emptyListItem));
    else
        place = nextItemPlace(open.node);
    // The parser takes a last line without a colon for a key.
    if (open.key && !open.brackets && place == open.key->end)
        complain(open.key->begin, fill(sentences::missingColon, {shortened(open.key->text)}));
    Node node = makeNode(Node::Kind::Scalar, place);
    node.null = true;
    add(std::move(node));
}

void TreeBuilder::scalar(std::size_t at, const std::string& text)
{
    const std::size_t begin = skipProperties(at);
    if (begin != at && text.empty())
        return addEmpty(at);
    Node node = makeNode(Node::Kind::Scalar, begin);
    const char first = begin < m_text.size() ? m_text[begin] : '\0';
    const bool quotes = first == '"' || first == '\'';
    node.text = text;
    node.quoted = quotes || first == '|' || first == '>';
    if (const auto end = scalarEnd(begin, text)) {
        node.end = *end;
    } else {
        complain(begin,
                 quotes ? fill(sentences::unclosedQuote, {std::string(1, first)}) : fill(sentences::notUnderstood));
        throw ReadingStopped{};
    }
    if (text.find('\0') != std::string::npos)
        complain(begin, fill(sentences::escapedNul));
    if (quotes && m_text.find('\n', begin) < node.end)
        m_longQuote = {begin, node.end};
    add(std::move(node));
}

std::optional<std::size_t> TreeBuilder::scalarEnd(std::size_t at, const std::string& text)
{
    const char first = at < m_text.size() ? m_text[at] : '\0';
    if (first == '"' || first == '\'')
        return quotedEnd(m_text, at);
    if (first != '|' && first != '>')
        return plainEnd(m_text, at, text);
    // The text that the parser read must be what stands in the lines found here, or they are the wrong lines.
    const std::size_t end = blockScalarEnd(m_text, at, parentColumn());
    const auto read = plainEnd(m_text, std::min(nextLine(m_text, at), end), text);
    const bool agrees = read && *read <= end && m_text.find_first_not_of(" \t\r\n", *read) >= end;
    return agrees || text.empty() ? std::optional(end) : std::nullopt;
}

/// The column (from 0) of the innermost block collection; -1 outside of all.
int TreeBuilder::parentColumn() const
{
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open)
        if (!open->brackets)
            return static_cast<int>(open->node.begin - lineStart(m_text, open->node.begin));
    return -1;
}

/// Complains about the anchors and tags at an offset, and returns where the value itself begins.
std::size_t TreeBuilder::skipProperties(std::size_t at)
{
    while (at < m_text.size() && isProperty(m_text[at])) {
        const std::size_t end = propertyEnd(m_text, at);
        const Sentence& sentence = m_text[at] == '&' ? sentences::anchor : sentences::tag;
        // The mark of a map is that of its first key, and so is that of the key's anchor: once is enough.
        if (at >= m_cursor)
            complain(at, fill(sentence, {shortened(m_text.substr(at, end - at))}));
        m_cursor = std::max(m_cursor, end);
        at = skipToContent(m_text, end);
    }
    return at;
}

void TreeBuilder::startCollection(Node::Kind kind, std::size_t at)
{
    Open open;
    open.node = makeNode(kind, skipProperties(at));
    const char first = open.node.begin < m_text.size() ? m_text[open.node.begin] : '\0';
    // A single pair in a list in brackets, `[a: 1]`, is a map that lives in brackets without having its own.
    const bool barePair = !m_open.empty() && m_open.back().brackets;
    open.brackets = first == '[' || first == '{' || barePair;
    if (m_open.size() == deepestNesting) {
        complain(open.node.begin, fill(sentences::tooDeep));
        throw ReadingStopped{};
    }
    m_open.push_back(std::move(open));
}

void TreeBuilder::endCollection()
{
    Node node = std::move(m_open.back().node);
    m_open.pop_back();
    const char first = node.begin < m_text.size() ? m_text[node.begin] : '\0';
    const bool empty = node.items.empty() && node.entries.empty();
    if (!empty)
        node.end = node.isMap() ? node.entries.back().value.end : node.items.back().end;
    if (first == '[' || first == '{') {
        std::size_t at = skipToContent(m_text, empty ? node.begin + 1 : node.end);
        while (at < m_text.size() && m_text[at] == ',')
            at = skipToContent(m_text, at + 1);
        node.end = std::min(at + 1, m_text.size());
    }
    add(std::move(node));
}

void TreeBuilder::add(Node node)
{
    m_cursor = std::max(m_cursor, node.end);
    if (m_open.empty()) {
        m_root = std::move(node);
        return;
    }
    Open& open = m_open.back();
    if (open.awaitsKey()) {
        addKey(std::move(node));
    } else if (open.key) {
        open.node.entries.push_back({std::move(*open.key), std::move(node)});
        open.key.reset();
    } else {
        open.node.items.push_back(std::move(node));
    }
}

void TreeBuilder::addKey(Node key)
{
    checkForQuestionMark(key.begin);
    Open& open = m_open.back();
    if (!key.isScalar()) {
        complain(key.begin, fill(sentences::keyNotText));
    } else if (key.text == "<<" && !key.quoted) {
        complain(key.begin, fill(sentences::mergeKey));
    } else if (!key.null && !open.keys.insert(key.text).second) {
        const auto same = [&](const Node::Entry& entry) { return entry.key.isScalar() && entry.key.text == key.text; };
        const auto first = std::find_if(open.node.entries.begin(), open.node.entries.end(), same);
        complain(key.begin, fill(sentences::duplicateKey, {shortened(key.text), first->key.place().line}));
    }
    open.key = std::move(key);
}

void TreeBuilder::checkForQuestionMark(std::size_t keyBegin)
{
    const Node& map = m_open.back().node;
    std::size_t at = map.entries.empty() ? map.begin : map.entries.back().value.end;
    if (map.entries.empty() && m_text[at] == '{')
        ++at;
    at = skipToContent(m_text, at);
    if (at < m_text.size() && m_text[at] == ',')
        at = skipToContent(m_text, at + 1);
    if (at < keyBegin && m_text[at] == '?')
        complain(at, fill(sentences::questionMarkKey));
}

std::optional<std::size_t> TreeBuilder::openBracket() const
{
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open)
        if (const char first = m_text[open->node.begin]; open->brackets && (first == '[' || first == '{'))
            return open->node.begin;
    return std::nullopt;
}

}  // namespace huimin::yaml
