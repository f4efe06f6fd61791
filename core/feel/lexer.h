#pragma once
#include <string_view>
#include <vector>

#include "core/feel/token.h"

namespace huimin::feel {

/// The text as tokens, without white space and comments; the last one is End. Never fails: what does not belong into an
/// expression becomes a token that says so.
std::vector<Token> tokenize(std::string_view text);

/// Whether the word is one of the language's own, which no name begins with.
bool isKeyword(std::string_view word);

/// What was probably meant by a token that does not belong where it stands: `(` for `（`, `and` for `&&`, `AND` or
/// `且`. Empty where nothing is near.
std::string_view meantBy(std::string_view token);

} // namespace huimin::feel
