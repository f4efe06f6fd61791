#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/bilingual.h"
#include "core/feel/check/static_unit.h"
#include "core/feel/type_name.h"
#include "core/value/span.h"

namespace huimin::feel {

/// Some of the basic types.
class TypeSet {
public:
    constexpr TypeSet() = default;
    constexpr TypeSet(BasicType type) : m_bits(type == BasicType::Anything ? all : bit(type)) {}

    static constexpr TypeSet anything() { return BasicType::Anything; }
    /// Those that `<` puts in order.
    static constexpr TypeSet ordered()
    {
        return TypeSet(BasicType::Number) | BasicType::String | BasicType::Date | BasicType::DaysDuration |
               BasicType::MonthsDuration;
    }

    constexpr bool has(BasicType type) const { return (m_bits & bit(type)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool isAnything() const { return m_bits == all; }
    /// Whether it is this type and no other, null aside.
    constexpr bool isOnly(BasicType type) const { return without(BasicType::Null) == TypeSet(type); }
    constexpr TypeSet without(BasicType type) const { return TypeSet(static_cast<std::uint16_t>(m_bits & ~bit(type))); }

    friend constexpr TypeSet operator|(TypeSet a, TypeSet b) { return TypeSet(static_cast<std::uint16_t>(a.m_bits | b.m_bits)); }
    friend constexpr TypeSet operator&(TypeSet a, TypeSet b) { return TypeSet(static_cast<std::uint16_t>(a.m_bits & b.m_bits)); }
    friend constexpr bool operator==(TypeSet, TypeSet) = default;

private:
    static constexpr std::uint16_t all = (1U << static_cast<unsigned>(BasicType::Anything)) - 1;
    static constexpr std::uint16_t bit(BasicType type) { return static_cast<std::uint16_t>(1U << static_cast<unsigned>(type)); }
    constexpr explicit TypeSet(std::uint16_t bits) : m_bits(bits) {}

    std::uint16_t m_bits = 0;
};

/// As people read it: 数或者文字 / a number or a string. Null is left out beside others.
Bilingual typeName(TypeSet types);

/// Something whose entries only the names know: a subject, a group of facts, the standards.
struct StaticThing {
    virtual ~StaticThing() = default;
};

class Knowledge;

/// How a value can be null because something went wrong: nothing can, what can has been told or nobody can tell, or it has not.
enum class Failure { None, Told, Untold };

/// What can be said of a value before anything is computed. Says too much rather than too little: the value is one of these
/// types, a number lies in the span, a text is one of the options.
struct StaticType {
    using Entries = std::vector<std::pair<std::string, StaticType>>;

    TypeSet types;

    StaticUnit unit = {};                 ///< of a number
    Span span = {};                       ///< of a number
    bool whole = false;                   ///< a whole number
    bool notZero = false;                 ///< a number that is not zero though zero lies in the span
    std::optional<std::vector<std::string>> options = {};  ///< of a text; absent: any text
    std::optional<std::vector<std::string>> declared = {}; ///< the options before any condition left some out
    bool written = false;                 ///< a text or number as it stands in the expression
    std::optional<bool> truth = {};       ///< of a truth that is always the same
    bool told = false;                    ///< that it is always the same has been reported
    bool nullUntilAsked = false;          ///< null where something does not apply, which has to be asked first
    Failure failure = Failure::None;      ///< null where something goes wrong
    bool notAfterDay = false;             ///< a date that does not lie after the day of determination
    bool isDay = false;                   ///< the day of determination
    bool notEmpty = false;                ///< a list with at least one item
    std::shared_ptr<const StaticType> item = {};     ///< of a list; null: anything
    std::shared_ptr<const Knowledge> ofItems = {};   ///< what a filter has made sure of every item
    Unit over = {};                       ///< of a list of subjects, or of what they have: their unit
    std::shared_ptr<const Entries> entries = {};     ///< of a context that the expression writes
    std::shared_ptr<const StaticThing> thing = {};   ///< what the names know of it

    bool isNumber() const { return types.isOnly(BasicType::Number); }
    bool mayBeNull() const { return types.has(BasicType::Null); }
};

StaticType anything();
StaticType truth();
StaticType truthThatIs(bool always);
StaticType text();
StaticType textAmong(std::vector<std::string> options);
StaticType date();
StaticType number(StaticUnit unit, Span span = {});
StaticType listOf(StaticType item);
/// Of a value that is written or known.
StaticType typeOfValue(const Value& value);
/// The item a list is made of; the value itself where it is no list.
StaticType itemOf(const StaticType& type);
StaticType orNull(StaticType type);
/// Null as well, where something can go wrong.
StaticType failing(StaticType type, Failure failure);
/// What an operation that has no use for null comes to with this operand.
Failure failureWith(const StaticType& operand);
/// What it is when it can be the one or the other.
StaticType eitherOf(const StaticType& a, const StaticType& b);

/// The unit as it is told to people: that of a ratio is none.
Bilingual nameOf(const Unit& unit);
/// Whether a number surely is not zero.
bool isSurelyNotZero(const StaticType& number);
/// A span of whole numbers has its ends at whole numbers.
Span wholeSpan(const Span& span);

}  // namespace huimin::feel
