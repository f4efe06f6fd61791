#pragma once
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/feel/token.h"

namespace huimin::feel {

/// A name of several tokens found in a text. `count` is 0 where there is none.
struct FoundName {
    std::string_view name;
    std::size_t count = 0;
};

/// Words, digits and the signs FEEL allows inside a name (DMN 1.5, grammar rules 27 to 30): . / - + * and the
/// apostrophe.
bool mayStandInName(const Token& token);

/// The names that take more than one token, `first name` and `foo+bar` alike, looked up in a text as tokens, so that
/// the white space between their words does not matter. What begins with a keyword (DMN 1.5, grammar rule 27) or holds
/// other signs is no name and never found; one of a single token needs no looking up.
class NameTable {
public:
    NameTable() = default;
    explicit NameTable(const std::set<std::string>& names);
    explicit NameTable(std::span<const std::string_view> names);

    /// The name is found until `forgetSince` is called with the mark from before.
    void add(const std::string& name);
    std::size_t mark() const { return m_added.size(); }
    void forgetSince(std::size_t mark);

    /// The longest name that begins at the token.
    FoundName longestAt(std::span<const Token> tokens, std::size_t at) const;

private:
    struct Spelling {
        std::string name;
        std::vector<std::string> tokens;
    };
    /// Looked up by a piece of the text, without a copy of it.
    struct WordHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::vector<Spelling>, WordHash, std::equal_to<>> m_byFirstWord;
    std::vector<std::string> m_added; // first words, in the order of adding; empty for a name that is never found
};

/// The longer of two.
FoundName longer(FoundName a, FoundName b);

} // namespace huimin::feel
