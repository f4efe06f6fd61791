#include "core/yaml/map_reader.h"

#include <algorithm>
#include <charconv>

#include "core/text/enumeration.h"
#include "core/yaml/shortened.h"
#include "core/yaml/yaml_sentences.h"

namespace huimin::yaml {

namespace {

// A list of more names than this helps nobody to find the right one.
constexpr std::size_t mostNamesShown = 12;

}  // namespace

Bilingual found(const Node& node)
{
    if (node.isSequence())
        return fill(sentences::foundList);
    if (node.isMap())
        return fill(sentences::foundMap);
    if (node.null && node.text.empty())
        return fill(sentences::foundNothing);
    return fill(node.quoted ? sentences::foundText : sentences::foundPlain, {shortened(node.text)});
}

MapReader::MapReader(const Node& node, Diagnostics& diagnostics) : m_node(node), m_diagnostics(diagnostics)
{
    if (!node.isMap())
        m_diagnostics.push_back(errorAt(node, fill(sentences::expectedMap, {found(node)})));
}

const Node* MapReader::take(std::string_view key)
{
    if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
        m_known.emplace_back(key);
    return m_node.find(key);
}

const Node* MapReader::require(std::string_view key)
{
    const Node* value = take(key);
    // A node that is no map has had its complaint; what all it lacks says nothing more.
    if (!value && m_node.isMap())
        m_diagnostics.push_back(errorAt(m_node, fill(sentences::missingRequired, {key})));
    return value;
}

std::optional<std::string> MapReader::text(std::string_view key)
{
    const Node* value = take(key);
    if (!value || value->null)
        return std::nullopt;
    if (value->isScalar())
        return value->text;
    m_diagnostics.push_back(errorAt(*value, fill(sentences::expectedText, {key, found(*value)})));
    return std::nullopt;
}

std::optional<bool> MapReader::boolean(std::string_view key)
{
    const Node* value = take(key);
    if (!value || value->null)
        return std::nullopt;
    if (isPlainBoolean(*value))
        return value->text == "true";
    m_diagnostics.push_back(errorAt(*value, fill(sentences::expectedBoolean, {key, found(*value)})));
    return std::nullopt;
}

std::optional<int> MapReader::integer(std::string_view key)
{
    const Node* value = take(key);
    if (!value || value->null)
        return std::nullopt;
    int number = 0;
    const std::string& text = value->text;
    const bool whole = isPlainInteger(*value);
    if (whole && std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc{})
        return number;
    m_diagnostics.push_back(errorAt(*value, whole ? fill(sentences::integerTooLarge, {key, shortened(text)})
                                                  : fill(sentences::expectedInteger, {key, found(*value)})));
    return std::nullopt;
}

std::vector<std::string> MapReader::texts(std::string_view key)
{
    const Node* value = take(key);
    if (!value || value->null)
        return {};
    if (value->isScalar())
        return {value->text};
    std::vector<std::string> all;
    for (const Node& item : items(key)) {
        if (item.isScalar() && !item.null)
            all.push_back(item.text);
        else
            m_diagnostics.push_back(errorAt(item, fill(sentences::expectedText, {key, found(item)})));
    }
    return all;
}

std::string MapReader::requireText(std::string_view key)
{
    const Node* value = require(key);
    if (value && value->isScalar() && (value->null || value->text.empty()))
        m_diagnostics.push_back(errorAt(*value, fill(sentences::requiredEmpty, {key})));
    return text(key).value_or(std::string());
}

const std::vector<Node>& MapReader::items(std::string_view key)
{
    const Node* value = take(key);
    if (value && !value->isSequence() && !value->null)
        m_diagnostics.push_back(errorAt(*value, fill(sentences::expectedList, {key, found(*value)})));
    static const std::vector<Node> none;
    return value && value->isSequence() ? value->items : none;
}

const std::vector<Node::Entry>& MapReader::entries(std::string_view key)
{
    const Node* value = take(key);
    if (value && !value->isMap() && !value->null)
        m_diagnostics.push_back(errorAt(*value, fill(sentences::expectedEntries, {key, found(*value)})));
    static const std::vector<Node::Entry> none;
    return value && value->isMap() ? value->entries : none;
}

void MapReader::finish()
{
    for (const Node::Entry& entry : m_node.entries) {
        if (std::find(m_known.begin(), m_known.end(), entry.key.text) != m_known.end())
            continue;
        if (isCutOffNumber(entry)) {
            m_diagnostics.push_back(errorAt(entry.key, fill(sentences::thousandsMark, {entry.key.text})));
            continue;
        }
        const std::string suggestion = nearest(entry.key.text, m_known);
        const bool listed = suggestion.empty() && !m_known.empty() && m_known.size() <= mostNamesShown;
        Bilingual message = listed ? fill(sentences::unknownKeyAmong, {shortened(entry.key.text), enumeration(m_known)})
                                   : fill(sentences::unknownKey, {shortened(entry.key.text)});
        m_diagnostics.push_back(errorAt(entry.key, std::move(message), suggestion));
    }
}

}  // namespace huimin::yaml
