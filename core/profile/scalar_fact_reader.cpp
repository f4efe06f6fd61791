#include "core/profile/scalar_fact_reader.h"

#include <algorithm>

#include "core/profile/national_id.h"
#include "core/profile/profile_sentences.h"
#include "core/profile/value_words.h"
#include "core/text/control_character.h"
#include "core/text/enumeration.h"
#include "core/yaml/map_reader.h"
#include "core/yaml/shortened.h"

namespace huimin {

namespace {

/// How many digits stand after the point, as written: 12.500 has three.
std::size_t decimalsOf(std::string_view decimal)
{
    const std::size_t point = decimal.find('.');
    return point == std::string_view::npos ? 0 : decimal.size() - point - 1;
}

/// Four digits, two and two, with dashes between.
bool looksLikeDate(std::string_view text)
{
    constexpr std::string_view shape = "dddd-dd-dd";
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [](char written, char wanted) {
        return wanted == '-' ? written == '-' : written >= '0' && written <= '9';
    });
}

/// Reads one scalar; each reading returns nothing after it has complained.
class ScalarFactReader {
public:
    ScalarFactReader(const Fact& fact, Diagnostics& diagnostics) : m_fact(fact), m_diagnostics(diagnostics) {}

    std::optional<FactScalar> read(const yaml::Node& node)
    {
        switch (m_fact.type) {
        case FactType::Boolean:
            return boolean(node);
        case FactType::Number:
            return number(node);
        case FactType::Choice:
            return choice(node);
        case FactType::Choices:
            return choices(node);
        case FactType::Date:
            return date(node);
        case FactType::Text:
            return text(node);
        case FactType::NationalId:
            return nationalId(node);
        case FactType::Group:
        case FactType::Sums:
        case FactType::Benefits:
        case FactType::List:
            break;
        }
        return std::nullopt;
    }

private:
    std::nullopt_t complain(const yaml::Node& node, Bilingual message, std::string suggestion = {})
    {
        m_diagnostics.push_back(yaml::errorAt(node, std::move(message), std::move(suggestion)));
        return std::nullopt;
    }

    std::optional<FactScalar> boolean(const yaml::Node& node)
    {
        if (yaml::isPlainBoolean(node))
            return node.text == "true";
        return complain(node, fill(sentences::shouldBeBoolean, {m_fact.label, yaml::found(node)}));
    }

    std::optional<FactScalar> number(const yaml::Node& node)
    {
        const auto number = yaml::isPlainDecimal(node) ? Number::parse(node.text) : std::nullopt;
        if (!number)
            return complain(node, fill(sentences::shouldBeNumber, {m_fact.label, yaml::found(node)}));
        if (isOutside(*number))
            return complain(node, outside(yaml::shortened(node.text)));
        const auto& decimals = m_fact.limits.decimals;
        if (decimals && decimalsOf(node.text) > static_cast<std::size_t>(*decimals))
            return complain(node, moreDecimalsThan(*decimals, yaml::shortened(node.text)));
        return *number;
    }

    bool isOutside(const Number& number) const
    {
        const NumberLimits& limits = m_fact.limits;
        const bool isLow = limits.low && (limits.lowExcluded ? number <= *limits.low : number < *limits.low);
        return isLow || (limits.high && number > *limits.high);
    }

    Bilingual outside(const std::string& written) const
    {
        const NumberLimits& limits = m_fact.limits;
        const std::string low = limits.low ? limits.low->toString() : "";
        const std::string high = limits.high ? limits.high->toString() : "";
        if (limits.low && limits.high)
            return fill(limits.lowExcluded ? sentences::numberOutsideAbove : sentences::numberOutside,
                        {m_fact.label, low, high, written});
        if (limits.high)
            return fill(sentences::numberTooHigh, {m_fact.label, high, written});
        return fill(limits.lowExcluded ? sentences::numberNotAbove : sentences::numberTooLow,
                    {m_fact.label, low, written});
    }

    Bilingual moreDecimalsThan(int decimals, const std::string& written) const
    {
        return decimals == 0 ? fill(sentences::wholeNumber, {m_fact.label, written})
                             : fill(sentences::tooManyDecimals, {m_fact.label, decimals, written});
    }

    std::optional<FactScalar> date(const yaml::Node& node)
    {
        const bool isPlain = node.isScalar() && !node.quoted;
        if (const auto date = isPlain ? Date::parse(node.text) : std::nullopt)
            return *date;
        if (isPlain && looksLikeDate(node.text))
            return complain(node, fill(sentences::noSuchDay, {m_fact.label, node.text}));
        return complain(node, fill(sentences::shouldBeDate, {m_fact.label, yaml::found(node)}));
    }

    /// Plain digits are a number, not text: a telephone or ID number without quotes may already have lost its zeros.
    std::optional<FactScalar> text(const yaml::Node& node)
    {
        if (!node.isScalar() || node.null)
            return complain(node, fill(sentences::shouldBeText, {m_fact.label, yaml::found(node)}));
        if (yaml::isPlainDecimal(node) || yaml::isPlainBoolean(node))
            return complain(node, fill(sentences::textNeedsQuotes, {m_fact.label, yaml::shortened(node.text)}));
        if (node.text.find_first_not_of(" \t\n") == std::string::npos)
            return complain(node, fill(sentences::emptyText, {m_fact.label}));
        if (hasControlCharacter(node.text))
            return complain(node, fill(sentences::controlInText, {m_fact.label}));
        return node.text;
    }

    std::optional<FactScalar> nationalId(const yaml::Node& node)
    {
        if (!text(node))
            return std::nullopt;
        const auto id = NationalId::parse(node.text);
        if (const auto* wrong = std::get_if<Bilingual>(&id))
            return complain(node, *wrong);
        return std::get<NationalId>(id).text();
    }

    std::optional<FactScalar> choice(const yaml::Node& node)
    {
        if (isOption(node))
            return node.text;
        return std::nullopt;
    }

    std::optional<FactScalar> choices(const yaml::Node& node)
    {
        std::vector<std::string> chosen;
        const std::vector<yaml::Node> single{node};
        const std::vector<yaml::Node>& items = node.isSequence() ? node.items : single;
        for (const yaml::Node& item : items) {
            if (isUnknown(item))
                complain(item, fill(sentences::unknownInList, {m_fact.label}));
            if (isUnknown(item) || !isOption(item))
                continue;
            if (std::find(chosen.begin(), chosen.end(), item.text) != chosen.end())
                complain(item, fill(sentences::optionTwice, {m_fact.label, item.text}));
            chosen.push_back(item.text);
        }
        if (items.empty())
            return complain(node, fill(sentences::emptyChoices, {m_fact.label}));
        return chosen;
    }

    bool isOption(const yaml::Node& node)
    {
        if (node.isScalar() && m_fact.option(node.text))
            return true;
        std::vector<std::string> ids;
        std::vector<Bilingual> shown;
        for (const Option& option : m_fact.options) {
            ids.push_back(option.id);
            shown.push_back({option.id + "（" + option.label.zh + "）", option.id});
        }
        Bilingual message = fill(sentences::shouldBeOption, {m_fact.label, yaml::found(node), enumeration(shown)});
        complain(node, std::move(message), yaml::nearest(node.text, ids));
        return false;
    }

    const Fact& m_fact;
    Diagnostics& m_diagnostics;
};

} // namespace

std::optional<FactScalar> readFactScalar(const Fact& fact, const yaml::Node& node, Diagnostics& diagnostics)
{
    return ScalarFactReader(fact, diagnostics).read(node);
}

} // namespace huimin
