#include "core/rulepack/rule_edit.h"

#include <algorithm>

#include "core/calendar/date.h"
#include "core/yaml/map_reader.h"

namespace huimin {

using yaml::NewValue;
using yaml::Node;
using yaml::Path;

void RuleEdit::take(Result<yaml::Splice> edit)
{
    if (edit)
        m_splices.push_back(*std::move(edit));
    else
        append(m_problems, edit.diagnostics());
}

void RuleEdit::replace(const Path& path, const NewValue& value)
{
    if (m_problems.empty())
        take(m_document.replace(path, value));
}

void RuleEdit::insertItem(const Path& list, std::size_t index, const NewValue& value)
{
    if (m_problems.empty())
        take(m_document.insertItem(list, index, value));
}

void RuleEdit::moveItem(const Path& list, std::size_t from, std::size_t to)
{
    if (m_problems.empty() && from != to)
        take(m_document.moveItem(list, from, to));
}

void RuleEdit::remove(const Path& path)
{
    if (m_problems.empty())
        take(m_document.remove(path));
}

namespace {

/// The last key of those before `key` that is there; empty where none is.
std::string keyBefore(const Node& map, const std::string& key, const std::vector<std::string_view>& order)
{
    std::string before;
    for (const std::string_view each : order) {
        if (each == key)
            break;
        if (map.find(each))
            before = each;
    }
    return before;
}

bool saysTheSame(const Node& node, const NewValue& value)
{
    const bool isScalar = value.kind() == NewValue::Kind::Text || value.kind() == NewValue::Kind::Literal;
    return isScalar && node.isScalar() && !node.null && node.text == value.text();
}

}  // namespace

void RuleEdit::setMember(const Path& map, const std::string& key, const std::optional<NewValue>& value,
                         const std::vector<std::string_view>& order)
{
    const Node* owner = find(map);
    const Node* there = owner ? owner->find(key) : nullptr;
    if (!m_problems.empty() || (there && value && saysTheSame(*there, *value)) || (!there && !value))
        return;
    if (!value)
        return remove(map / key);
    if (there)
        return replace(map / key, *value);
    const std::string before = owner ? keyBefore(*owner, key, order) : std::string();
    take(before.empty() ? m_document.insertKey(map, key, *value) : m_document.insertKeyAfter(map, before, key, *value));
}

void RuleEdit::setBilingual(const Path& map, const std::string& key, const Bilingual& text, const std::vector<std::string_view>& order)
{
    const Path path = map / key;
    const Node* there = find(path);
    if (!there || !there->isMap() || text.empty()) {
        if (!(there && there->isMap() && writtenBilingual(there) == text))
            setMember(map, key, bilingualValue(text), order);
        return;
    }
    for (const auto& [language, words] : {std::pair("zh", text.zh), std::pair("en", text.en)}) {
        if (writtenText(*find(path), language) != words)
            setMember(path, language, words.empty() ? std::nullopt : std::optional(NewValue::text(words)), {"zh", "en"});
    }
}

namespace {

const std::vector<std::string_view> citationOrder{"document", "article", "confidence"};

std::optional<NewValue> textUnlessEmpty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(NewValue::text(text));
}

NewValue citationValue(const WrittenCitation& citation)
{
    return mapValue({{"document", textUnlessEmpty(citation.document)},
                     {"article", textUnlessEmpty(citation.article)},
                     {"confidence", textUnlessEmpty(citation.confidence)}},
                    NewValue::Layout::Brackets);
}

void setCitation(RuleEdit& edit, const Path& path, const WrittenCitation& citation)
{
    edit.setMember(path, "document", textUnlessEmpty(citation.document), citationOrder);
    edit.setMember(path, "article", textUnlessEmpty(citation.article), citationOrder);
    edit.setMember(path, "confidence", textUnlessEmpty(citation.confidence), citationOrder);
}

}  // namespace

void RuleEdit::setSource(const Path& map, const std::vector<WrittenCitation>& source, const std::vector<std::string_view>& order)
{
    const Node* owner = find(map);
    const Node* there = owner ? owner->find("source") : nullptr;
    if (owner && writtenSource(*owner) == source)
        return;
    const Path path = map / "source";
    if (there && there->isMap() && source.size() == 1)
        return setCitation(*this, path, source.front());
    if (!there || !there->isSequence() || there->items.size() != source.size() || source.empty())
        return setMember(map, "source", sourceValue(source), order);
    for (std::size_t i = 0; i < source.size(); ++i)
        setCitation(*this, path / i, source[i]);
}

Diagnostics RuleEdit::finish(std::vector<yaml::Splice>& made)
{
    if (m_problems.empty())
        made.insert(made.end(), m_splices.begin(), m_splices.end());
    else
        m_document = m_before;
    return std::move(m_problems);
}

std::string writtenText(const Node& map, std::string_view key)
{
    const Node* node = map.find(key);
    return node && node->isScalar() ? node->text : std::string();
}

std::vector<std::string> writtenTexts(const Node* node)
{
    if (!node)
        return {};
    if (!node->isSequence())
        return {node->text};
    std::vector<std::string> texts;
    for (const Node& item : node->items)
        texts.push_back(item.text);
    return texts;
}

Bilingual writtenBilingual(const Node* node)
{
    return node ? Bilingual{writtenText(*node, "zh"), writtenText(*node, "en")} : Bilingual();
}

std::vector<WrittenCitation> writtenSource(const Node& map)
{
    const auto citation = [](const Node& node) {
        return WrittenCitation{writtenText(node, "document"), writtenText(node, "article"), writtenText(node, "confidence")};
    };
    const Node* source = map.find("source");
    std::vector<WrittenCitation> citations;
    if (source && source->isMap())
        citations.push_back(citation(*source));
    for (std::size_t i = 0; source && i < source->items.size(); ++i)
        citations.push_back(citation(source->items[i]));
    return citations;
}

namespace {

/// Whether a text can stand without quotes as what it is: a number or a date.
bool isLiteral(const std::string& text)
{
    Node node;
    node.text = text;
    return yaml::isPlainDecimal(node) || Date::parse(text);
}

}  // namespace

NewValue expressionValue(const std::string& text)
{
    return isLiteral(text) ? NewValue::literal(text) : NewValue::text(text);
}

std::optional<NewValue> scalarValue(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(expressionValue(text));
}

std::optional<NewValue> bilingualValue(const Bilingual& text)
{
    if (text.empty())
        return std::nullopt;
    return mapValue({{"zh", textUnlessEmpty(text.zh)}, {"en", textUnlessEmpty(text.en)}}, NewValue::Layout::Brackets);
}

std::optional<NewValue> sourceValue(const std::vector<WrittenCitation>& source)
{
    if (source.empty())
        return std::nullopt;
    if (source.size() == 1)
        return citationValue(source.front());
    std::vector<NewValue> citations;
    std::transform(source.begin(), source.end(), std::back_inserter(citations), citationValue);
    return NewValue::list(std::move(citations));
}

NewValue mapValue(std::vector<std::pair<std::string, std::optional<NewValue>>> members, NewValue::Layout layout)
{
    std::vector<NewValue::Member> written;
    for (auto& [key, value] : members) {
        if (value)
            written.emplace_back(key, std::move(*value));
    }
    return NewValue::map(std::move(written), layout);
}

}  // namespace huimin
