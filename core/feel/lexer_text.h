#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace huimin::feel {

/// What a text between quotes says, or the first of its escapes that says nothing.
struct ReadText {
    std::string value;
    std::string_view badEscape; ///< as written; empty where all is well
};

/// `quoted` is the text with its quotes. Escapes: \" \' \\ \n \r \t \uXXXX (two of them for a surrogate pair) \UXXXXXX.
ReadText readText(std::string_view quoted);

/// The text between quotes, with what cannot be seen escaped: readText(quote(x)) is x.
std::string quote(std::string_view value);

} // namespace huimin::feel
