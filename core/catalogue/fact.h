#pragma once
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/bilingual.h"
#include "core/base/source_place.h"
#include "core/calendar/date.h"
#include "core/number/number.h"
#include "core/number/unit.h"

namespace huimin {

/// What a fact can hold.
enum class FactType {
    Boolean,
    Number,
    Choice,      ///< one of the options
    Choices,     ///< some of the options, at least one
    Date,
    Text,
    NationalId,  ///< an 18-character ID (GB 11643) that fills a birth date and a sex beside it
    Group,       ///< facts that apply together or not at all (`none`)
    Sums,        ///< several sums of money; `none` is zero for each of them
    Benefits,    ///< a sum for each of some benefits, by benefit id; never leaves anything open
    List,        ///< members, days: items with facts of their own
};

/// One option of a choice.
struct Option {
    std::string id;
    Bilingual label;
};

/// The numbers a fact admits.
struct NumberLimits {
    std::optional<Number> low;
    std::optional<Number> high;
    bool lowExcluded = false;
    std::optional<int> decimals;  ///< at most so many; 0: whole numbers; absent: any
};

using FactScalar = std::variant<bool, Number, Date, std::string, std::vector<std::string>>;

/// A fact as a pack declares it: what it is called, what it can be, how it is asked for and shown.
struct Fact {
    std::string id;
    FactType type = FactType::Text;
    Bilingual label;
    Bilingual question;  ///< may hold {name}: the name of the subject it belongs to
    Bilingual help;
    Bilingual whenTrue;  ///< a boolean told as a sentence's predicate: 持有残疾证 / holds …; may be empty
    Unit unit;
    std::vector<Option> options;
    NumberLimits limits;
    /// A date may not lie after the day of determination.
    bool notAfterDetermination = false;
    /// What an absent fact is; without it, not known.
    std::optional<FactScalar> absent;
    /// What an absent boolean is when the profile says `unlisted: none`.
    std::optional<bool> unlisted;
    /// A group that `unlisted: none` makes none. (All groups but those that say otherwise.)
    bool groupMayBeUnlisted = true;
    bool required = false;   ///< the profile is unusable without it
    bool sensitive = false;
    int sensitiveUnder = 0;  ///< of a date of birth: sensitive below this age; 0: at none
    int width = 0;           ///< on the screen, in characters; 0: by type

    // Of a list.
    std::string subject;     ///< what rules call an item: `person`
    Unit subjectUnit;
    Bilingual itemLabel;     ///< what one item is called, with its number where it has no name (成员 1); may be empty
    std::string nameFact;    ///< the fact that names an item for people
    std::string keyFact;     ///< the fact that identifies an item instead of an `id`: `date`
    int atLeast = 0;

    // Of a national ID: the facts beside it that it fills, and the options of sex.
    std::string fillsBirthDate;
    std::string fillsSex;
    std::string maleOption;
    std::string femaleOption;

    std::vector<Fact> facts;  ///< of a group, sums or a list's items, in screen order
    SourcePlace place;

    const Fact* find(std::string_view factId) const;
    const Option* option(std::string_view optionId) const;
};

/// Whether a value of a fact is sensitive on a day: as every value of it is, or as the date of birth of somebody young.
bool isSensitiveOn(const Fact& fact, const FactScalar& value, Date day);

/// A kind of profile: household, wage_claim, …
struct ProfileKind {
    std::string id;
    Bilingual label;
    std::string subject;  ///< what rules call the profile as a whole
    Unit subjectUnit;
    Fact root;            ///< a group that always applies
};

}  // namespace huimin
