#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/feel/builtin.h"
#include "core/feel/check/static_type.h"

namespace huimin::feel {

/// One parameter of a built-in, or its result, as its table says in `types`:
///
///   `number<u>`    a number in any unit, `u` stands for it wherever it occurs; `number` alone is in no unit
///   `list<…>`      a list of such, or one such alone
///   `string<a|b>`  one of these texts
///   `a`            any value, the same type wherever `a` occurs; `a:ordered` one that `<` puts in order
///   `=a`           of a type that can be compared with `a`
///   `days/months`  the one or the other; `any`, `some` for any but null, `boolean`, `date`, `range`, `context`, …
///   `…?`           or null
struct SignatureTerm {
    TypeSet types;
    std::string variable = {};         ///< of a type
    bool isCompared = false;
    bool orNull = false;
    std::string unit = {};             ///< of a number's unit; empty: none
    std::vector<std::string> options = {};
    std::shared_ptr<const SignatureTerm> item = {};
};

/// How a result lies among the arguments, beyond its type.
enum class ResultSpan {
    Any,
    Kept,      ///< is one of them, or made of them
    All,       ///< a list made of them all
    Least,     ///< the least of them
    Greatest,
    Among,     ///< lies between the least and the greatest of them
    Divided,   ///< null only where the last, the divisor, is zero
    Sum,       ///< of them all; not below zero where none is
    Rounded,   ///< not below zero where the first is not
    Size,      ///< never below zero
    Since,     ///< how long from the first to the second; not below zero where the first lies before it
    Count,     ///< how many there are, in the unit of the list's subjects
};

/// One way to call a built-in.
struct Signature {
    std::vector<SignatureTerm> parameters;  ///< one for each of the way
    SignatureTerm result;
    ResultSpan span = ResultSpan::Any;
};

/// One for each way of the built-in. A row whose `types` cannot be read, or fits its ways badly, breaks a promise of the table.
const std::vector<Signature>& signaturesOf(const Builtin& builtin);

}  // namespace huimin::feel
