#pragma once
#include <string>
#include <utility>
#include <vector>

#include "core/yaml/node.h"

namespace huimin::yaml {

/// A value to be written into a file: a text, a literal, or a list or map of such.
///
///     NewValue::map({{"from", NewValue::literal("2023-01-01")}, {"value", NewValue::literal("5")}}, Layout::Brackets)
class NewValue {
public:
    enum class Kind {
        Text,     ///< quoted where it would otherwise read as something else
        Literal,  ///< written as it stands: a number, true, false, a date, null
        List,
        Map,
    };
    /// How a list or map is written where there is a choice; inside brackets everything is in brackets,
    /// and an empty one always is.
    enum class Layout { Block, Brackets };
    using Member = std::pair<std::string, NewValue>;

    static NewValue text(std::string text) { return {Kind::Text, std::move(text)}; }
    static NewValue literal(std::string literal) { return {Kind::Literal, std::move(literal)}; }
    static NewValue list(std::vector<NewValue> items, Layout layout = Layout::Block);
    /// Keys must differ from each other.
    static NewValue map(std::vector<Member> members, Layout layout = Layout::Block);
    /// The same value as one that was read; its comments stay behind.
    static NewValue copyOf(const Node& node);

    Kind kind() const { return m_kind; }
    /// Of a text or literal.
    const std::string& text() const { return m_text; }
    const std::vector<NewValue>& items() const { return m_items; }
    const std::vector<Member>& members() const { return m_members; }

    bool isEmptyCollection() const;
    /// A list or map that is written over lines of its own.
    bool isBlock() const;

private:
    NewValue(Kind kind, std::string text) : m_kind(kind), m_text(std::move(text)) {}

    Kind m_kind;
    std::string m_text;
    Layout m_layout = Layout::Block;
    std::vector<NewValue> m_items;
    std::vector<Member> m_members;
};

}  // namespace huimin::yaml
