#include "core/profile/typed_fact.h"

#include <algorithm>

#include "core/base/cell_width.h"
#include "core/profile/profile_sentences.h"
#include "core/profile/scalar_fact_reader.h"
#include "core/yaml/shortened.h"

namespace huimin {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

std::string trimmed(const std::string& text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// The groups of digits in a text, whatever stands between them.
std::vector<std::string> digitGroups(const std::string& text)
{
    std::vector<std::string> groups;
    bool inGroup = false;
    for (const char character : text) {
        if (isDigit(character) && !inGroup)
            groups.emplace_back();
        inGroup = isDigit(character);
        if (inGroup)
            groups.back() += character;
    }
    return groups;
}

std::string padded(const std::string& digits)
{
    return digits.size() == 1 ? "0" + digits : digits;
}

/// YYYY-MM-DD of the usual ways of writing a date; the text itself where it is none of them.
std::string isoOf(const std::string& text)
{
    std::vector<std::string> groups = digitGroups(text);
    if (groups.size() == 1 && groups[0].size() == 8 && text.size() == 8)
        groups = {text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)};
    const bool isDate = groups.size() == 3 && groups[0].size() == 4 && groups[1].size() <= 2 && groups[2].size() <= 2;
    return isDate && isDigit(text.front()) ? groups[0] + "-" + padded(groups[1]) + "-" + padded(groups[2]) : text;
}

/// As a number is written in a profile: 012 and 12. are meant as 12.
std::string plainNumber(std::string text)
{
    std::erase(text, ' ');
    if (text.size() > 1 && text.back() == '.' && text.find('.') == text.size() - 1)
        text.pop_back();
    while (text.size() > 1 && text[0] == '0' && isDigit(text[1]))
        text.erase(0, 1);
    return text;
}

bool looksLikeNumber(const std::string& text)
{
    const std::size_t digits = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDigit));
    const std::size_t points = static_cast<std::size_t>(std::count(text.begin(), text.end(), '.'));
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    return digits > 0 && points <= 1 && digits + points + sign == text.size() && text[sign] != '.';
}

bool looksLikeDate(const std::string& iso)
{
    return iso.size() == 10 && iso[4] == '-' && iso[7] == '-' && digitGroups(iso).size() == 3;
}

std::variant<FactEntry, Bilingual> readAs(const Fact& fact, const std::string& text, bool isText)
{
    yaml::SourceText source("", text);
    yaml::Node node;
    node.text = text;
    node.quoted = isText;
    node.end = text.size();
    node.source = &source;
    Diagnostics diagnostics;
    const auto value = readFactScalar(fact, node, diagnostics);
    if (value)
        return FactEntry(*value);
    return diagnostics.front().message;
}

}  // namespace

std::string withNarrowForms(std::string_view text)
{
    std::string narrow;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t character = nextCharacter(text, at);
        if (character >= 0xFF01 && character <= 0xFF5E)
            narrow += static_cast<char>(character - 0xFF01 + '!');
        else if (character == 0x3000)
            narrow += ' ';
        else if (character == 0x3002)
            narrow += '.';
        else
            narrow += text.substr(from, at - from);
    }
    return narrow;
}

std::variant<FactEntry, Bilingual> understandTyped(const Fact& fact, std::string_view text)
{
    const std::string narrow = trimmed(withNarrowForms(text));
    if (narrow.empty())
        return FactEntry(NotAsked());
    switch (fact.type) {
    case FactType::Number:
        if (!looksLikeNumber(plainNumber(narrow)))
            return fill(sentences::typedNoNumber, {yaml::shortened(narrow)});
        return readAs(fact, plainNumber(narrow), false);
    case FactType::Date:
        if (!looksLikeDate(isoOf(narrow)))
            return fill(sentences::typedNoDate, {yaml::shortened(narrow)});
        return readAs(fact, isoOf(narrow), false);
    case FactType::NationalId:
        return readAs(fact, narrow, true);
    case FactType::Text:
        return readAs(fact, trimmed(std::string(text)), true);
    case FactType::Boolean:
    case FactType::Choice:
    case FactType::Choices:
    case FactType::Group:
    case FactType::Sums:
    case FactType::Benefits:
    case FactType::List:
        break;
    }
    return FactEntry(NotAsked());
}

bool isWholeDate(std::string_view text)
{
    const std::string narrow = trimmed(withNarrowForms(text));
    const std::vector<std::string> groups = digitGroups(narrow);
    if (groups.size() == 1)
        return groups[0].size() == 8;
    // 1948年6月5日 ends with its last character, 1948.6.5 only when the person goes on.
    return groups.size() == 3 && (groups[2].size() == 2 || !isDigit(narrow.back()));
}

std::string typedFormOf(const Fact& fact, const FactScalar& value)
{
    if (const Number* number = std::get_if<Number>(&value)) {
        const bool isMoney = fact.limits.decimals && *fact.limits.decimals == 2 && !number->isInteger();
        return isMoney ? number->toFixed(2) : number->toString();
    }
    if (const Date* date = std::get_if<Date>(&value))
        return date->toIso();
    const std::string* text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

}  // namespace huimin
