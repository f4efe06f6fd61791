#pragma once
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/bilingual.h"
#include "core/calendar/date.h"
#include "core/calendar/duration.h"
#include "core/number/number.h"
#include "core/value/unknown.h"

namespace huimin {

class Value;

/// Why an expression came out null, and where in its text (byte offset).
struct NullReason {
    Bilingual text;
    std::size_t offset = static_cast<std::size_t>(-1);  ///< -1: not placed yet
};

/// FEEL's null: a value of its own, not the same as not known. One born of a mistake records its reason.
struct Null {
    std::shared_ptr<const NullReason> reason;
};

struct ListValue;
struct ContextValue;
struct RangeValue;

/// A subject, or a group of facts, whose entries are looked up where the expression is evaluated: facts and
/// derived facts alike. Only its environment knows what the number means.
struct Entity {
    int index = 0;
    friend bool operator==(const Entity&, const Entity&) = default;
};

/// A value of the expression language. Cheap to copy: what is large is shared and never changed.
class Value {
public:
    using List = std::shared_ptr<const ListValue>;
    using Context = std::shared_ptr<const ContextValue>;
    using Range = std::shared_ptr<const RangeValue>;

    Value() = default;  ///< null
    Value(Null null) : m_value(std::move(null)) {}
    Value(bool truth) : m_value(truth) {}
    Value(Number number) : m_value(std::move(number)) {}
    Value(int number) : m_value(Number(number)) {}
    Value(std::string text) : m_value(std::move(text)) {}
    Value(const char* text) : m_value(std::string(text)) {}
    Value(Date date) : m_value(date) {}
    Value(DaysDuration duration) : m_value(std::move(duration)) {}
    Value(MonthsDuration duration) : m_value(duration) {}
    Value(List list) : m_value(std::move(list)) {}
    Value(Context context) : m_value(std::move(context)) {}
    Value(Range range) : m_value(std::move(range)) {}
    Value(Entity entity) : m_value(entity) {}
    Value(UnknownPtr unknown) : m_value(std::move(unknown)) {}
    Value(Unknown unknown) : m_value(std::make_shared<const Unknown>(std::move(unknown))) {}

    static Value list(std::vector<Value> items);
    /// A null with its reason; the offset is given by who knows the text (`feel::noOffset` until then).
    static Value null(Bilingual reason, std::size_t offset = static_cast<std::size_t>(-1));

    template <typename T>
    const T* as() const
    {
        return std::get_if<T>(&m_value);
    }
    bool isNull() const { return std::holds_alternative<Null>(m_value); }
    bool isTrue() const { return as<bool>() && *as<bool>(); }
    bool isFalse() const { return as<bool>() && !*as<bool>(); }
    /// What is not known of it; null for a value that is known.
    const Unknown* unknown() const { return as<UnknownPtr>() ? as<UnknownPtr>()->get() : nullptr; }
    const ListValue* list() const { return as<List>() ? as<List>()->get() : nullptr; }
    const ContextValue* context() const { return as<Context>() ? as<Context>()->get() : nullptr; }
    const RangeValue* range() const { return as<Range>() ? as<Range>()->get() : nullptr; }
    const NullReason* nullReason() const { return isNull() ? as<Null>()->reason.get() : nullptr; }

    const auto& variant() const { return m_value; }

private:
    std::variant<Null, bool, Number, std::string, Date, DaysDuration, MonthsDuration, List, Context, Range, Entity,
                 UnknownPtr>
        m_value;
};

/// A list. An item may be there or not, when a filter met something not known: `presence` then says for each item
/// true or an unknown truth; it is empty where every item is there.
struct ListValue {
    std::vector<Value> items;
    std::vector<Value> presence;

    bool isCertain() const { return presence.empty(); }
};

/// Entries in the order they were written.
struct ContextValue {
    std::vector<std::pair<std::string, Value>> entries;
    const Value* find(std::string_view key) const;
};

/// A FEEL range; an end that is absent is unbounded (`< 5` has no low end).
struct RangeValue {
    std::optional<Value> low;
    std::optional<Value> high;
    bool lowOpen = false;
    bool highOpen = false;
};

/// What a not-known number (or date, as day numbers) can be, and how it hangs on facts; for a known one, itself.
/// Nullopt for values of other types.
struct Measured {
    Span span;
    std::optional<LinearForm> form;
    const Unknown* unknown = nullptr;  ///< null where the value is known
};
std::optional<Measured> measureNumber(const Value& value);
std::optional<Measured> measureDate(const Value& value);

/// Either of two values, when what decides between them is not known. Equal known values stay known.
Value eitherOf(const Value& a, const Value& b, const Unknown& decider);

/// Whether two known values are the same value (lists and contexts deeply; ranges by ends). Unknowns are the same only
/// when they are linear forms that agree.
bool sameValue(const Value& a, const Value& b);

/// What a value hangs on, items of lists and entries of contexts included: nothing where all of it is known.
Unknown dependenciesOf(const Value& value);
/// Whether a value hangs on one of the facts.
bool hangsOn(const Value& value, const std::vector<OpenFactPtr>& facts);

/// The truths that are not known, told from facts alone.
Value unknownTruth(Unknown dependencies);

/// A value written as FEEL would read it back: 12.5, "text", date("2023-01-01"), [1, 2]; not known prints as ?
std::string toFeelText(const Value& value);

}  // namespace huimin
