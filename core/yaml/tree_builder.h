#pragma once
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/yaml/node.h"

namespace huimin::yaml {

/// Thrown inside this folder when nothing more can be read; the reason is already among the diagnostics.
struct ReadingStopped {};

/// Builds the tree from the parser's events, finds where every value ends, and complains about everything that
/// strict YAML does without. Offsets are bytes of the source.
class TreeBuilder {
public:
    TreeBuilder(const SourceText& source, Diagnostics& diagnostics);

    void null(std::size_t at);
    void alias(std::size_t at);
    void scalar(std::size_t at, const std::string& text);
    void startCollection(Node::Kind kind, std::size_t at);
    void endCollection();

    /// The whole, when the document has ended; nothing where the document holds nothing.
    std::optional<Node> takeRoot() { return std::move(m_root); }

    /// The opening bracket of the innermost collection in brackets that is still open.
    std::optional<std::size_t> openBracket() const;
    /// The last scalar in quotes that goes over several lines, as [begin, end): likely a forgotten quote.
    std::optional<std::pair<std::size_t, std::size_t>> longQuote() const { return m_longQuote; }
    /// One past the last value read.
    std::size_t cursor() const { return m_cursor; }

private:
    /// A collection that is being read.
    struct Open {
        Node node;
        bool brackets = false;
        std::optional<Node> key;  ///< read, and its value not yet
        std::unordered_set<std::string> keys;

        bool awaitsKey() const { return node.isMap() && !key; }
    };

    void complain(std::size_t at, Bilingual message);
    std::size_t skipProperties(std::size_t at);
    void add(Node node);
    void addKey(Node key);
    void addEmpty(std::size_t at);
    bool isWritten(std::size_t at) const;
    void checkForQuestionMark(std::size_t keyBegin);
    std::optional<std::size_t> scalarEnd(std::size_t at, const std::string& text);
    int parentColumn() const;
    Node makeNode(Node::Kind kind, std::size_t begin) const;

    const SourceText& m_source;
    const std::string& m_text;
    Diagnostics& m_diagnostics;
    std::vector<Open> m_open;
    std::optional<Node> m_root;
    std::optional<std::pair<std::size_t, std::size_t>> m_longQuote;
    std::size_t m_cursor = 0;
};

}  // namespace huimin::yaml
