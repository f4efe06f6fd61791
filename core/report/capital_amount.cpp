#include "core/report/capital_amount.h"

#include <array>
#include <string_view>

namespace huimin::report {

namespace {

constexpr std::array<std::string_view, 10> numerals{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr std::array<std::string_view, 4> places{"", "拾", "佰", "仟"};

std::string numeral(char digit)
{
    return std::string(numerals[static_cast<std::size_t>(digit - '0')]);
}

std::string_view withoutZeros(std::string_view digits)
{
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view() : digits.substr(first);
}

/// Up to four digits, the first of them not 0. Zeros between others are one 零, those at the end are not said.
std::string belowTenThousand(std::string_view digits)
{
    std::string text;
    bool skipped = false;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (digits[i] == '0') {
            skipped = true;
            continue;
        }
        if (skipped)
            text += numerals[0];
        skipped = false;
        text += numeral(digits[i]);
        text += places[digits.size() - 1 - i];
    }
    return text;
}

/// Any whole number without zeros in front; empty for zero. What is above a 万 or a 亿 is said as a number of its own. A 零 stands
/// after it only where the thousands (of 万) are none: where but the place itself is 0, the rules leave it to the writer.
std::string whole(std::string_view digits)
{
    if (digits.size() <= places.size())
        return belowTenThousand(digits);
    const std::size_t below = digits.size() > 8 ? 8 : 4;
    const std::string_view unit = below == 8 ? "亿" : "万";
    const std::string_view lower = digits.substr(digits.size() - below);
    const std::string_view rest = withoutZeros(lower);
    std::string text = whole(digits.substr(0, digits.size() - below)) + std::string(unit);
    if (!rest.empty() && rest.size() < lower.size())
        text += numerals[0];
    return text + whole(rest);
}

/// 角 and 分. Between 元 and what follows stands a 零 where the digit before is 0.
std::string fraction(std::string_view yuan, char jiao, char fen)
{
    if (jiao == '0' && fen == '0')
        return "整";
    const bool hasYuan = !yuan.empty();
    const bool afterZero = hasYuan && (yuan.back() == '0' || jiao == '0');
    std::string text = afterZero ? std::string(numerals[0]) : "";
    if (jiao != '0')
        text += numeral(jiao) + "角";
    if (fen != '0')
        text += numeral(fen) + "分";
    return text;
}

}  // namespace

std::string capitalAmount(const Number& yuan)
{
    const std::string text = yuan.abs().toFixed(2);
    const std::size_t point = text.find('.');
    const std::string_view digits = withoutZeros(std::string_view(text).substr(0, point));
    const char jiao = text[point + 1];
    const char fen = text[point + 2];
    const bool isZero = digits.empty() && jiao == '0' && fen == '0';
    std::string amount = yuan.isNegative() && !isZero ? "人民币负" : "人民币";
    if (isZero)
        return amount + "零元整";
    if (!digits.empty())
        amount += whole(digits) + "元";
    return amount + fraction(digits, jiao, fen);
}

}  // namespace huimin::report
