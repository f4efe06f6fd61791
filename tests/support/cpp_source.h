#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace huimin::tests {

/// One `#include` line.
struct CppInclude {
    std::string target;  ///< what stands between the quotes or angle brackets
    bool quoted = false; ///< between quotes
    int line = 0;        ///< 1-based
};

/// One word of C++ that a house rule can speak about. Comments are no words, and a name inside a string is part of it.
struct CppWord {
    enum class Kind { Name, Number, String };

    Kind kind = Kind::Name;
    std::string text; ///< a string's as written, without its quotes
    int line = 0;
};

/// What the house rules look at in a C++ file. Not a compiler: macros are not expanded and `#if` is not followed.
struct CppSource {
    std::vector<CppInclude> includes;
    std::vector<CppWord> words;
};

/// Splits any text, correct C++ or not.
CppSource readCpp(std::string_view text);

} // namespace huimin::tests
