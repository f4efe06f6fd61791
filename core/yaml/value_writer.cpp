#include "core/yaml/value_writer.h"

#include <algorithm>

#include "core/yaml/scalar_writer.h"

namespace huimin::yaml {

std::string ValueWriter::entryInBrackets(const std::string& key, const NewValue& value) const
{
    return writeKey(key, Surroundings::Brackets) + ": " + inBrackets(value);
}

std::string ValueWriter::inBrackets(const NewValue& value) const
{
    std::string list;
    switch (value.kind()) {
    case NewValue::Kind::Text:
        return writeText(value.text(), Surroundings::Brackets);
    case NewValue::Kind::Literal:
        return value.text();
    case NewValue::Kind::List:
        for (const NewValue& item : value.items())
            list += (list.empty() ? "" : ", ") + inBrackets(item);
        return "[" + list + "]";
    case NewValue::Kind::Map:
        for (const auto& [key, member] : value.members())
            list += (list.empty() ? "" : ", ") + entryInBrackets(key, member);
        return "{" + list + "}";
    }
    return {};
}

std::string ValueWriter::inBlock(const NewValue& value, std::size_t column, int parentColumn, char quote) const
{
    if (value.kind() == NewValue::Kind::Text) {
        if (m_longTexts == LongTexts::InQuotes || !fitsLiteralBlock(value.text()))
            return writeText(value.text(), Surroundings::Block, quote);
        const auto parent = static_cast<std::size_t>(std::max(parentColumn, 0));
        return writeLiteralBlock(value.text(), parent + std::max<std::size_t>(m_habits.mapIndent, 1),
                                 m_habits.lineBreak);
    }
    if (!value.isBlock())
        return inBrackets(value);
    std::string lines;
    for (const NewValue& member : value.items())
        lines += (lines.empty() ? "" : newLine(column)) + item(member, column);
    for (const auto& [key, member] : value.members())
        lines += (lines.empty() ? "" : newLine(column)) + entry(key, member, column);
    return lines;
}

std::string ValueWriter::afterKey(const NewValue& value, std::size_t mapColumn) const
{
    const int parent = static_cast<int>(mapColumn);
    if (!value.isBlock())
        return " " + inBlock(value, mapColumn, parent);
    const bool list = value.kind() == NewValue::Kind::List;
    const std::size_t column = mapColumn + (list ? m_habits.listIndent : m_habits.mapIndent);
    return newLine(column) + inBlock(value, column, parent);
}

std::string ValueWriter::entry(const std::string& key, const NewValue& value, std::size_t column) const
{
    return writeKey(key, Surroundings::Block) + ":" + afterKey(value, column);
}

std::string ValueWriter::item(const NewValue& value, std::size_t column) const
{
    return "- " + inBlock(value, column + 2, static_cast<int>(column));
}

}  // namespace huimin::yaml
