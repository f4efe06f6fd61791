#pragma once
#include <array>
#include <string_view>

/// What is fed with inputs that nobody thought of: once by libFuzzer (scripts/fuzz), and on every test run with the inputs it kept.
namespace huimin::fuzz {

// Each takes any bytes, and stops the program where something does not hold that must hold of any input.
void fuzzYaml(std::string_view input);       ///< a YAML file: the strict reader, and edits of what it reads
void fuzzFeel(std::string_view input);       ///< an expression: parse, print, evaluate
void fuzzProfile(std::string_view input);    ///< a case under the Shanxi pack, determined where it can be read
void fuzzStandards(std::string_view input);  ///< a county's sheet of standards
void fuzzPack(std::string_view input);       ///< the files of a pack in one, each behind a line `=== name`

struct Target {
    std::string_view name;
    void (*function)(std::string_view);
};

inline constexpr std::array targets{Target{"yaml", fuzzYaml}, Target{"feel", fuzzFeel}, Target{"profile", fuzzProfile},
                                    Target{"standards", fuzzStandards}, Target{"pack", fuzzPack}};

}  // namespace huimin::fuzz
