#include <algorithm>

#include "core/yaml/map_reader.h"

namespace huimin::yaml {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isPlain(const Node& node)
{
    return node.isScalar() && !node.quoted && !node.null;
}

/// 0, 7, 120, with a minus before it; no leading zero, no plus.
bool isInteger(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit) && (text.size() == 1 || text[0] != '0');
}

bool isDecimal(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos)
        return isInteger(text);
    const std::string_view fraction = text.substr(point + 1);
    return isInteger(text.substr(0, point)) && !fraction.empty() &&
           std::all_of(fraction.begin(), fraction.end(), isDigit);
}

}  // namespace

bool isPlainInteger(const Node& node)
{
    return isPlain(node) && isInteger(node.text);
}

bool isPlainDecimal(const Node& node)
{
    return isPlain(node) && isDecimal(node.text);
}

bool isCutOffNumber(const Node::Entry& entry)
{
    const std::string_view digits = std::string_view(entry.key.text).substr(0, entry.key.text.find('.'));
    return !entry.key.quoted && entry.value.null && digits.size() == 3 && std::all_of(digits.begin(), digits.end(), isDigit);
}

bool isPlainBoolean(const Node& node)
{
    return isPlain(node) && (node.text == "true" || node.text == "false");
}

}  // namespace huimin::yaml
