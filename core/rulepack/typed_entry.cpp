#include "core/rulepack/typed_entry.h"

#include <algorithm>

#include "core/feel/value_text.h"
#include "core/profile/typed_fact.h"
#include "core/rulepack/sheet_sentences.h"
#include "core/rulepack/standard_per.h"

namespace huimin {

namespace {

using Field = EntryRemark::Field;
using Weight = EntryRemark::Weight;

/// Local standards change by a tenth a year: what is so many times another was mostly meant per another time.
const Number suspicious(3);

/// What was typed, understood as a fact of that type and name.
template <typename T>
std::variant<std::optional<T>, Bilingual> understand(FactType type, const Sentence& name, const std::string& text)
{
    Fact fact;
    fact.type = type;
    fact.label = fill(name);
    const auto typed = understandTyped(fact, text);
    if (const auto* why = std::get_if<Bilingual>(&typed))
        return *why;
    const auto* scalar = std::get_if<FactScalar>(&std::get<FactEntry>(typed));
    return scalar ? std::optional<T>(std::get<T>(*scalar)) : std::nullopt;
}

/// Reads the fields one by one; keeps what there is to say.
class EntryReader {
public:
    EntryReader(const TypedEntry& typed, const EntrySurroundings& surroundings) : m_typed(typed), m_around(surroundings) {}

    EntryReading read()
    {
        WrittenEntry entry;
        entry.per = m_typed.per;
        readValue(entry);
        readFrom(entry);
        readDocument(entry);
        if (!entry.from.empty() && !entry.value.empty() && !m_around.standard.isSwitch)
            compareWithBefore(entry);
        const auto hinders = [](const EntryRemark& remark) { return remark.weight != Weight::Doubt; };
        if (std::none_of(m_remarks.begin(), m_remarks.end(), hinders))
            return {std::move(entry), std::move(m_remarks)};
        return {std::nullopt, std::move(m_remarks)};
    }

private:
    void remark(Field field, Weight weight, Bilingual text) { m_remarks.push_back({field, weight, std::move(text)}); }

    void readValue(WrittenEntry& entry)
    {
        if (m_around.standard.isSwitch) {
            entry.value = m_typed.value;
            if (entry.value.empty())
                remark(Field::Value, Weight::Missing, fill(sentences::switchMissing));
            return;
        }
        const auto number = understand<Number>(FactType::Number, sentences::figureName, m_typed.value);
        if (const auto* why = std::get_if<Bilingual>(&number))
            return remark(Field::Value, Weight::Mistake, *why);
        const auto& value = std::get<std::optional<Number>>(number);
        if (!value)
            return remark(Field::Value, Weight::Missing, fill(sentences::valueMissing));
        if (value->isNegative())
            return remark(Field::Value, Weight::Mistake, fill(sentences::valueBelowZero));
        entry.value = value->toString();
    }

    void readFrom(WrittenEntry& entry)
    {
        const auto date = understand<Date>(FactType::Date, sentences::fromName, m_typed.from);
        if (const auto* why = std::get_if<Bilingual>(&date))
            return remark(Field::From, Weight::Mistake, *why);
        const auto& from = std::get<std::optional<Date>>(date);
        if (!from)
            return remark(Field::From, Weight::Missing, fill(sentences::fromMissing));
        const std::string iso = from->toIso();
        const auto& others = m_around.others;
        if (std::any_of(others.begin(), others.end(), [&](const WrittenEntry& other) { return other.from == iso; }))
            return remark(Field::From, Weight::Mistake, fill(sentences::fromTwice, {iso}));
        if (*from > m_around.day)
            remark(Field::From, Weight::Doubt, fill(sentences::notYetInForce, {iso, m_around.day.toIso()}));
        entry.from = iso;
    }

    void readDocument(WrittenEntry& entry)
    {
        const std::size_t begin = m_typed.document.find_first_not_of(" \t");
        if (begin == std::string::npos)
            return remark(Field::Document, Weight::Doubt, fill(sentences::documentMissing));
        entry.document = m_typed.document.substr(begin, m_typed.document.find_last_not_of(" \t") - begin + 1);
    }

    Number inUnit(const WrittenEntry& entry) const
    {
        return Number::parse(entry.value).value_or(Number()) * perFactor(m_around.standard, entry.per, m_around.units).value_or(Number(1));
    }

    Bilingual shown(const Number& value) const { return feel::withUnit(feel::plainNumber(value), m_around.units.label(m_around.standard.unit)); }

    void compareWithBefore(const WrittenEntry& entry)
    {
        const WrittenEntry* before = nullptr;
        for (const WrittenEntry& other : m_around.others) {
            if (other.from < entry.from && (!before || before->from < other.from))
                before = &other;
        }
        const Number value = inUnit(entry);
        const Number last = before ? inUnit(*before) : Number();
        if (value.isZero() || last.isZero())
            return;
        if (value >= last * suspicious)
            remark(Field::Value, Weight::Doubt, fill(sentences::farAbove, {shown(value), shown(last), (value / last).floor().toString()}));
        else if (value * suspicious <= last)
            remark(Field::Value, Weight::Doubt, fill(sentences::farBelow, {shown(value), shown(last), (last / value).floor().toString()}));
    }

    const TypedEntry& m_typed;
    const EntrySurroundings& m_around;
    std::vector<EntryRemark> m_remarks;
};

}  // namespace

EntryReading understandEntry(const TypedEntry& typed, const EntrySurroundings& surroundings)
{
    return EntryReader(typed, surroundings).read();
}

}  // namespace huimin
