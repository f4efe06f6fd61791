#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/feel/comparator.h"
#include "core/value/value.h"

namespace huimin::feel {

struct Expr;
/// Trees are never changed once parsed, and are shared freely.
using ExprPtr = std::shared_ptr<const Expr>;

// One struct for each construct of the language. The grammar is in parser.h.

/// A number, text, truth, null, or an @"…" date or duration.
struct Literal {
    Value value;
};

/// A name looked up where the expression is evaluated. May hold single spaces. `?` is the value a unary test is put to.
struct Name {
    std::string text;
};

struct Negation {
    ExprPtr operand;
};

enum class ArithmeticOperator { Add, Subtract, Multiply, Divide, Power };
struct Arithmetic {
    ArithmeticOperator op;
    ExprPtr left;
    ExprPtr right;
};

struct Comparison {
    Comparator op;
    ExprPtr left;
    ExprPtr right;
};

enum class Connective { And, Or };
struct Logic {
    Connective op;
    ExprPtr left;
    ExprPtr right;
};

struct If {
    ExprPtr condition;
    ExprPtr then;
    ExprPtr otherwise;
};

struct Between {
    ExprPtr value;
    ExprPtr low;
    ExprPtr high;
};

/// `value in test`, `value in (test, …)`: any of the tests.
struct In {
    ExprPtr value;
    std::vector<ExprPtr> tests;
};

/// `base.name`
struct Path {
    ExprPtr base;
    std::string name;
};

/// `base[predicate]`: a filter, or an index where the predicate is a number.
struct Filter {
    ExprPtr base;
    ExprPtr predicate;
};

struct Argument {
    std::string name;  ///< empty for a positional argument; a call has either kind, not both
    ExprPtr value;
};
/// `function(…)`; functions are named, never computed. `not(x)` is a call.
struct Call {
    std::string function;
    std::vector<Argument> arguments;
};

struct ListLiteral {
    std::vector<ExprPtr> items;
};

struct ContextLiteral {
    std::vector<std::pair<std::string, ExprPtr>> entries;
};

/// `[low..high]`, `(low..high)`, `]low..high[`; with one end only it is the unary comparison `< high`, `>= low`;
/// `= x` is written as [x..x] and keeps nothing of its spelling.
struct RangeLiteral {
    ExprPtr low;   ///< null: unbounded
    ExprPtr high;  ///< null: unbounded
    bool lowOpen = false;
    bool highOpen = false;
};

/// `name in domain` or `name in from..to` (to inclusive, counting down where it is smaller).
struct Iterator {
    std::string name;
    ExprPtr domain;
    ExprPtr to;  ///< null unless a from..to
};
struct Quantified {
    bool every = false;
    std::vector<Iterator> iterators;
    ExprPtr condition;
};
struct For {
    std::vector<Iterator> iterators;
    ExprPtr result;
};

/// `value instance of type`; a basic type by its name (`number`, `years and months duration`, `list<number>` …).
struct InstanceOf {
    ExprPtr value;
    std::string type;
};

/// The tests of a decision table's cell: any of them holds of `?` (none when negated). No tests: `-`, holds always.
struct UnaryTests {
    std::vector<ExprPtr> tests;
    bool negated = false;
};

struct Expr {
    using Node = std::variant<Literal, Name, Negation, Arithmetic, Comparison, Logic, If, Between, In, Path, Filter, Call,
                              ListLiteral, ContextLiteral, RangeLiteral, Quantified, For, InstanceOf, UnaryTests>;
    Node node;
    std::size_t begin = 0;  ///< bytes in the text it was parsed from
    std::size_t end = 0;
};

/// Whether two trees are the same, places aside.
bool sameTree(const Expr& a, const Expr& b);

/// Calls `visit` on every direct child, in the order written.
template <typename Visit>
void forEachChild(const Expr& expr, Visit visit);

}  // namespace huimin::feel

#include "core/feel/ast_children.h"
