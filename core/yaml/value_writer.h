#pragma once
#include <string>

#include "core/yaml/new_value.h"
#include "core/yaml/node_shape.h"

namespace huimin::yaml {

/// Writes new values as YAML, in a file's habits.
class ValueWriter {
public:
    /// Texts of several lines stand under a `|` in block style, or with `\n` in quotes when that may not be.
    enum class LongTexts { UnderBar, InQuotes };

    ValueWriter(FileHabits habits, LongTexts longTexts) : m_habits(std::move(habits)), m_longTexts(longTexts) {}

    const std::string& lineBreak() const { return m_habits.lineBreak; }

    /// On one line, as it can stand inside brackets.
    std::string inBrackets(const NewValue& value) const;
    std::string entryInBrackets(const std::string& key, const NewValue& value) const;

    /// A value that begins in `column` of the line that is being written, inside a block collection of
    /// `parentColumn` (-1: inside none). `quote` is the one a replaced text had.
    std::string inBlock(const NewValue& value, std::size_t column, int parentColumn, char quote = '\0') const;
    /// What follows the colon of a key in `mapColumn`, with the blank or line break before it.
    std::string afterKey(const NewValue& value, std::size_t mapColumn) const;
    /// `key: value` and `- value` as they stand in a block collection of `column`.
    std::string entry(const std::string& key, const NewValue& value, std::size_t column) const;
    std::string item(const NewValue& value, std::size_t column) const;

private:
    std::string newLine(std::size_t column) const { return m_habits.lineBreak + std::string(column, ' '); }

    FileHabits m_habits;
    LongTexts m_longTexts;
};

}  // namespace huimin::yaml
