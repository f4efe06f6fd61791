#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "core/feel/environment.h"
#include "core/text/sentence.h"
#include "core/value/value.h"

namespace huimin::feel {

/// How a built-in takes arguments that are not known.
enum class OnUnknown {
    Depends,  ///< it is not called: the result is not known and hangs on what the arguments hang on
    Handles,  ///< it is called with them
};

/// One built-in function: a row of a table.
struct Builtin {
    std::string_view name;
    /// The ways to call it: parameter names in order, separated by commas. A name ending in `?` may be left out, one ending
    /// in `...` takes the rest (positional calls only). "list | n..." stands for two ways.
    std::string_view parameters;
    /// The types of each way's parameters and of its result, `number<u>, number -> number<u>`; check/signature.h says how to
    /// read them. They are what a rule is checked against before it is ever computed.
    std::string_view types;
    Sentence help;
    /// An example with its result, `abs(-3) = 3`: it runs as a test.
    std::string_view example;
    OnUnknown onUnknown;
    /// Called with as many arguments as the matching way has parameters (a left-out optional one is absent from the end
    /// or null in the middle), or with all of them for `...`.
    Value (*call)(std::span<const Value> arguments, const Environment& environment);
};

/// All built-ins, by group.
std::span<const Builtin> numericBuiltins();
std::span<const Builtin> stringBuiltins();
std::span<const Builtin> listBuiltins();
std::span<const Builtin> contextBuiltins();
std::span<const Builtin> dateBuiltins();
std::span<const Builtin> conversionBuiltins();
std::span<const Builtin> rulesBuiltins();   ///< this profile's own: age, day kind, applies, …

const std::vector<const Builtin*>& allBuiltins();
std::vector<std::string> functionNames();
/// What a call of a function that there is not comes to, with the nearest that there is.
Value noSuchFunction(std::string_view name);
/// Null where there is none of that name.
const Builtin* findBuiltin(std::string_view name);

/// The arguments a call gives, put in the order of the matching way: nullopt where no way matches.
struct NamedValue {
    std::string_view name;
    Value value;
};
Value callBuiltin(const Builtin& builtin, std::span<const Value> positional, const Environment& environment);
Value callBuiltin(const Builtin& builtin, std::span<const NamedValue> named, const Environment& environment);

}  // namespace huimin::feel
