#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/rulepack/written_rule.h"
#include "core/yaml/document.h"

namespace huimin {

/// Several splices that make one edit of a rule file: all of them, or none. After a first problem nothing more is done.
class RuleEdit {
public:
    explicit RuleEdit(yaml::Document& document) : m_document(document), m_before(document) {}

    const yaml::Node* find(const yaml::Path& path) const { return m_document.find(path); }

    void replace(const yaml::Path& path, const yaml::NewValue& value);
    void insertItem(const yaml::Path& list, std::size_t index, const yaml::NewValue& value);
    void moveItem(const yaml::Path& list, std::size_t from, std::size_t to);
    void remove(const yaml::Path& path);

    /// An entry of a map comes to be, changes or goes (nothing). One that says the same already keeps its bytes; a new one
    /// comes after the last of the keys before it in `order` that is there, else at the end.
    void setMember(const yaml::Path& map, const std::string& key, const std::optional<yaml::NewValue>& value,
                   const std::vector<std::string_view>& order);
    /// The same of a text in both languages, and of a list of citations.
    void setBilingual(const yaml::Path& map, const std::string& key, const Bilingual& text, const std::vector<std::string_view>& order);
    void setSource(const yaml::Path& map, const std::vector<WrittenCitation>& source, const std::vector<std::string_view>& order);

    /// Why nothing was done, the document being as it was; empty where it was, its splices added to `made`.
    Diagnostics finish(std::vector<yaml::Splice>& made);

private:
    void take(Result<yaml::Splice> edit);

    yaml::Document& m_document;
    yaml::Document m_before;
    std::vector<yaml::Splice> m_splices;
    Diagnostics m_problems;
};

// What stands in a file, as texts.
std::string writtenText(const yaml::Node& map, std::string_view key);
std::vector<std::string> writtenTexts(const yaml::Node* node);  ///< a scalar stands for a list of one
Bilingual writtenBilingual(const yaml::Node* node);
std::vector<WrittenCitation> writtenSource(const yaml::Node& map);

// Values to be written; nothing for what is empty.
yaml::NewValue expressionValue(const std::string& text);
std::optional<yaml::NewValue> scalarValue(const std::string& text);  ///< a number or date as such, all else as a text
std::optional<yaml::NewValue> bilingualValue(const Bilingual& text);
std::optional<yaml::NewValue> sourceValue(const std::vector<WrittenCitation>& source);

/// A map in the order of its keys, without those that have nothing.
yaml::NewValue mapValue(std::vector<std::pair<std::string, std::optional<yaml::NewValue>>> members, yaml::NewValue::Layout layout);

}  // namespace huimin
