#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/feel/check/static_type.h"

namespace huimin::feel {

/// What a condition makes sure of one part of an expression.
struct Narrowing {
    bool notNull = false;
    bool notZero = false;
    std::optional<bool> truth = {};
    Span span = {};
    std::optional<std::vector<std::string>> only = {};  ///< of a text: it is one of these
    std::vector<std::string> excluded = {};             ///< of a text: it is none of these

    friend bool operator==(const Narrowing&, const Narrowing&) = default;
};

/// The type of a part of which so much is sure.
StaticType narrowed(StaticType type, const Narrowing& by);

/// What is sure where an expression stands, by what it is sure of. A part of an expression is told by its key: where its names
/// come from, and its text. Two parts with the same key have the same value.
class Knowledge {
public:
    /// Where names come from: the formula's own subject, and the whole profile where that is another.
    static constexpr std::string_view own = "{own}";
    static constexpr std::string_view whole = "{whole}";
    /// The items of a list, each of them.
    static constexpr std::string_view item = "{item}";

    static Knowledge that(const std::string& key, Narrowing narrowing);

    bool isEmpty() const { return m_sure.empty(); }
    const Narrowing* of(const std::string& key) const;
    /// Both are sure.
    friend Knowledge both(const Knowledge& a, const Knowledge& b);
    /// One of the two is sure, and it is not known which.
    friend Knowledge either(const Knowledge& a, const Knowledge& b);
    /// The same, with what begins with `from` said of `to`: what a definition is sure of, of the item it is asked of.
    Knowledge moved(std::string_view from, std::string_view to) const;
    /// What is said of parts that begin so.
    Knowledge about(std::string_view root) const;

private:
    std::map<std::string, Narrowing> m_sure;
};

}  // namespace huimin::feel
