// String built-ins: DMN 1.5, 10.3.4.3. Characters are code points.
#include <array>

#include "core/feel/builtins/arguments.h"
#include "core/feel/builtin.h"
#include "core/feel/builtins/unicode.h"
#include "core/feel/cost.h"
#include "core/feel/reason_sentences.h"

namespace huimin::feel {

namespace {

/// Two texts, or the reason why they are not.
struct TwoTexts {
    const std::string* text = nullptr;
    const std::string* match = nullptr;
    Value mistake;

    explicit TwoTexts(Arguments arguments)
        : text(arguments[0].as<std::string>()), match(arguments[1].as<std::string>())
    {
        if (!text)
            mistake = wrongType("string", BasicType::String, arguments[0]);
        else if (!match)
            mistake = wrongType("match", BasicType::String, arguments[1]);
    }
    explicit operator bool() const { return text && match; }
};

Value cut(const std::string& text, std::int64_t start, std::int64_t length)
{
    const auto count = static_cast<std::int64_t>(characterCount(text));
    if (start == 0 || start > count || start < -count)
        return Value::null(fill(reasons::positionOutOfRange, {std::to_string(start), std::to_string(count)}));
    const std::int64_t first = start > 0 ? start - 1 : count + start;
    const std::int64_t end = length > count - first ? count : first + length;
    const std::size_t from = byteOfCharacter(text, static_cast<std::size_t>(first));
    return text.substr(from, byteOfCharacter(text, static_cast<std::size_t>(end)) - from);
}

std::optional<std::int64_t> truncated(const Value& value)
{
    const Number* number = value.as<Number>();
    return number ? number->rounded(0, Rounding::Down).toInteger() : std::nullopt;
}

Value substring(Arguments arguments, const Environment&)
{
    const auto* text = arguments[0].as<std::string>();
    if (!text)
        return wrongType("string", BasicType::String, arguments[0]);
    const auto start = truncated(arguments[1]);
    if (!start)
        return wrongType("start position", BasicType::Number, arguments[1]);
    if (arguments.size() == 2)
        return cut(*text, *start, static_cast<std::int64_t>(text->size()));
    const auto length = truncated(arguments[2]);
    if (!length)
        return wrongType("length", BasicType::Number, arguments[2]);
    if (*length < 1)
        return Value::null(fill(reasons::lengthNotPositive, {std::to_string(*length)}));
    return cut(*text, *start, *length);
}

Value stringLength(Arguments arguments, const Environment&)
{
    const auto* text = arguments[0].as<std::string>();
    return text ? Value(Number(static_cast<std::int64_t>(characterCount(*text))))
                : wrongType("string", BasicType::String, arguments[0]);
}

template <std::string (*Change)(const std::string&)>
Value changed(Arguments arguments, const Environment&)
{
    const auto* text = arguments[0].as<std::string>();
    return text ? Value(Change(*text)) : wrongType("string", BasicType::String, arguments[0]);
}

Value substringBefore(Arguments arguments, const Environment&)
{
    const TwoTexts two(arguments);
    if (!two)
        return two.mistake;
    const std::size_t at = two.text->find(*two.match);
    return at == std::string::npos ? Value("") : Value(two.text->substr(0, at));
}

Value substringAfter(Arguments arguments, const Environment&)
{
    const TwoTexts two(arguments);
    if (!two)
        return two.mistake;
    const std::size_t at = two.text->find(*two.match);
    return at == std::string::npos ? Value("") : Value(two.text->substr(at + two.match->size()));
}

Value containsText(Arguments arguments, const Environment&)
{
    const TwoTexts two(arguments);
    return two ? Value(two.text->find(*two.match) != std::string::npos) : two.mistake;
}

Value startsWith(Arguments arguments, const Environment&)
{
    const TwoTexts two(arguments);
    return two ? Value(two.text->starts_with(*two.match)) : two.mistake;
}

Value endsWith(Arguments arguments, const Environment&)
{
    const TwoTexts two(arguments);
    return two ? Value(two.text->ends_with(*two.match)) : two.mistake;
}

/// Nulls in the list are passed over; a delimiter of null is none.
Value stringJoin(Arguments arguments, const Environment&)
{
    const auto list = listOf(arguments[0]);
    if (!list)
        return wrongType("list", BasicType::List, arguments[0]);
    const bool plain = arguments.size() == 1 || arguments[1].isNull();
    const auto* delimiter = plain ? nullptr : arguments[1].as<std::string>();
    if (!plain && !delimiter)
        return wrongType("delimiter", BasicType::String, arguments[1]);
    std::string joined;
    bool first = true;
    for (const Value& item : list->items) {
        const auto* text = item.as<std::string>();
        if (!text && !item.isNull())
            return wrongItem("list", BasicType::String, item);
        if (!text)
            continue;
        joined += (first || !delimiter ? std::string() : *delimiter) + *text;
        if (joined.size() > mostBytes)
            return Value::null(fill(reasons::resultTooLarge));
        first = false;
    }
    return joined;
}

constexpr std::array table{
    Builtin{"substring", "string, start position, length?", "string, number, number -> string?",
            {"从某个位置起的一段文字，负数从末尾数起", "the part from a position on; a negative one counts from the end"},
            "substring(\"低保标准\", -2) = \"标准\"", OnUnknown::Depends, substring},
    Builtin{"string length", "string", "string -> size number",
            {"字符数", "how many characters"}, "string length(\"低保\") = 2",
            OnUnknown::Depends, stringLength},
    Builtin{"upper case", "string", "string -> string",
            {"转成大写", "in upper case"}, "upper case(\"aBc4\") = \"ABC4\"", OnUnknown::Depends,
            changed<upperCase>},
    Builtin{"lower case", "string", "string -> string",
            {"转成小写", "in lower case"}, "lower case(\"aBc4\") = \"abc4\"", OnUnknown::Depends,
            changed<lowerCase>},
    Builtin{"substring before", "string, match", "string, string -> string",
            {"某段文字之前的部分", "what stands before a text"},
            "substring before(\"foobar\", \"bar\") = \"foo\"", OnUnknown::Depends, substringBefore},
    Builtin{"substring after", "string, match", "string, string -> string",
            {"某段文字之后的部分", "what stands after a text"},
            "substring after(\"foobar\", \"ob\") = \"ar\"", OnUnknown::Depends, substringAfter},
    Builtin{"contains", "string, match", "string, string -> boolean",
            {"是否含有某段文字", "whether it holds a text"},
            "contains(\"foobar\", \"ob\") = true", OnUnknown::Depends, containsText},
    Builtin{"starts with", "string, match", "string, string -> boolean",
            {"是否以某段文字开头", "whether it begins with a text"},
            "starts with(\"foobar\", \"fo\") = true", OnUnknown::Depends, startsWith},
    Builtin{"ends with", "string, match", "string, string -> boolean",
            {"是否以某段文字结尾", "whether it ends with a text"},
            "ends with(\"foobar\", \"r\") = true", OnUnknown::Depends, endsWith},
    Builtin{"string join", "list, delimiter?", "list<string?>, string? -> string",
            {"连成一段文字，中间加分隔符", "joins texts, with a delimiter between them"},
            "string join([\"a\", \"b\"], \", \") = \"a, b\"", OnUnknown::Depends, stringJoin},
};

}  // namespace

std::span<const Builtin> stringBuiltins()
{
    return table;
}

}  // namespace huimin::feel
