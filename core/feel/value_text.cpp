#include "core/feel/value_text.h"

#include <algorithm>
#include <array>

#include "core/feel/sentence_predicate.h"
#include "core/feel/sentence_words.h"

namespace huimin::feel {

namespace {

bool isLowerWord(const std::string& text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return 'a' <= c && c <= 'z'; });
}

/// 2 persons, 1 person; CNY/person/month stays.
std::string englishUnit(const std::string& number, const std::string& unit)
{
    return isLowerWord(unit) && number != "1" && !unit.ends_with("s") ? unit + "s" : unit;
}

Bilingual same(const std::string& text)
{
    return {text, text};
}

Bilingual textOf(const std::string& text, const Labels& labels, std::string_view path)
{
    return labels.option(path, text).value_or(same(text));
}

Bilingual numberText(const Number& number, const Labels& labels, std::string_view path, bool isMoney)
{
    const auto unit = labels.unit(path);
    const std::string digits = isMoney ? number.toFixed(2) : plainNumber(number);
    return unit ? withUnit(digits, *unit) : same(digits);
}

class Shower {
public:
    Shower(const Labels& labels, std::string_view path, bool isMoney) : m_labels(labels), m_path(path), m_isMoney(isMoney) {}

    Bilingual operator()(const Null&) const { return fill(words::none); }
    Bilingual operator()(bool truth) const { return fill(truth ? words::yes : words::no); }
    Bilingual operator()(const Number& number) const { return numberText(number, m_labels, m_path, m_isMoney); }
    Bilingual operator()(const std::string& text) const { return textOf(text, m_labels, m_path); }
    Bilingual operator()(Date date) const { return same(date.toIso()); }
    Bilingual operator()(const DaysDuration& duration) const { return durationText(duration); }
    Bilingual operator()(const MonthsDuration& duration) const { return durationText(duration); }
    Bilingual operator()(const Value::List& list) const
    {
        if (!list->isCertain())
            return fill(words::notKnown);
        return joined(list->items);
    }
    Bilingual operator()(const Value::Context& context) const
    {
        std::vector<Value> values;
        for (const auto& entry : context->entries)
            values.push_back(entry.second);
        return joined(values);
    }
    Bilingual operator()(const Value::Range& range) const
    {
        const auto end = [&](const std::optional<Value>& value) { return value ? std::visit(*this, value->variant()) : same("…"); };
        return fill(words::fromTo, {end(range->low), end(range->high)});
    }
    Bilingual operator()(const Entity&) const { return m_labels.label(m_path).value_or(fill(words::theItem)); }
    Bilingual operator()(const UnknownPtr&) const { return fill(words::notKnown); }

private:
    Bilingual joined(const std::vector<Value>& items) const
    {
        Bilingual text;
        for (const Value& item : items) {
            const Bilingual shownItem = std::visit(*this, item.variant());
            text.zh += (&item == &items.front() ? "" : std::string(words::comma.zh)) + shownItem.zh;
            text.en += (&item == &items.front() ? "" : std::string(words::comma.en)) + shownItem.en;
        }
        return items.empty() ? fill(words::emptyList) : text;
    }

    const Labels& m_labels;
    std::string_view m_path;
    bool m_isMoney;
};

/// A length of time in parts; what is zero is left out, all but one.
class Parts {
public:
    void add(const Number& count, const Bilingual& text)
    {
        if (count.isZero())
            return;
        m_text.zh += text.zh;
        m_text.en += (m_text.en.empty() ? "" : " ") + text.en;
    }
    Bilingual textOr(const Bilingual& nothing) const { return m_text.empty() ? nothing : m_text; }

private:
    Bilingual m_text;
};

}  // namespace

Bilingual withUnit(const std::string& number, const Bilingual& unit)
{
    const std::string en = englishUnit(number, unit.en);
    return {number + unit.zh, en.empty() ? number : number + " " + en};
}

std::string plainNumber(const Number& number)
{
    std::string digits = number.toFixed(4);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.'))
        digits.pop_back();
    return digits == "-0" ? "0" : digits;
}

Bilingual durationText(const MonthsDuration& duration)
{
    const Number years(duration.years());
    const Number months(duration.monthsOfYear());
    Parts parts;
    parts.add(years, withUnit(plainNumber(years), fill(words::yearUnit)));
    parts.add(months, withUnit(plainNumber(months), fill(words::monthUnit)));
    return parts.textOr(withUnit("0", fill(words::monthUnit)));
}

Bilingual durationText(const DaysDuration& duration)
{
    const auto part = [](const Sentence& sentence, const Number& count) { return fill(sentence, {plainNumber(count)}); };
    Parts parts;
    parts.add(duration.days(), withUnit(plainNumber(duration.days()), fill(words::dayUnit)));
    parts.add(duration.hoursOfDay(), part(words::hours, duration.hoursOfDay()));
    parts.add(duration.minutesOfHour(), part(words::minutes, duration.minutesOfHour()));
    parts.add(duration.secondsOfMinute(), part(words::seconds, duration.secondsOfMinute()));
    return parts.textOr(withUnit("0", fill(words::dayUnit)));
}

Bilingual shown(const Value& value, const Labels& labels, std::string_view path, bool isMoney)
{
    return std::visit(Shower(labels, path, isMoney), value.variant());
}

}  // namespace huimin::feel
