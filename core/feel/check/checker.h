#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/feel/ast.h"
#include "core/feel/check/static_names.h"
#include "core/text/sentence.h"

namespace huimin::feel {

/// What was found in an expression, and where in its text. An error never comes out right; a warning is about what is there
/// for nothing (a branch never taken) or may go wrong (a division by zero).
struct Finding {
    std::size_t offset = 0;
    Bilingual message;
    Diagnostic::Severity severity = Diagnostic::Severity::Error;
    std::string suggestion = {};
    bool isSettled = false;  ///< about what always comes out the same
};
using OnFinding = std::function<void(Finding)>;

struct CallCheck;
struct SignatureTerm;

/// What can be said of an expression before it is computed.
struct Judgement {
    StaticType type;
    std::string key = {};    ///< empty where it has none
    Knowledge ifTrue = {};   ///< what is sure where it comes out true
    Knowledge ifFalse = {};
};

/// Goes through an expression before anything is computed and tells what cannot come out right: types that do not fit, units
/// that differ, entries of groups nobody has asked for, comparisons and branches that are always the same. A part found wrong
/// can be anything from there on, so that one mistake is told once.
class Checker {
public:
    Checker(const StaticNames& names, OnFinding onFinding) : m_names(names), m_onFinding(std::move(onFinding)) {}

    Judgement judge(const Expr& expr, const Knowledge& known = {});
    /// One of the tests of a decision table's cell, or all of them, put to a value.
    Judgement judgeTests(const Expr& tests, const Judgement& input, const Knowledge& known = {});

private:
    friend struct JudgeVisitor;

    struct Binding {
        std::string name;
        Judgement value;
        bool entriesAreNames = false;
    };

    struct Side {
        const Expr& expr;
        const Judgement& judgement;
    };

    // By construct (checker.cpp, checker_lists.cpp).
    Judgement name(const Name& node, const Knowledge& known);
    Judgement filter(const Filter& node, const Knowledge& known);
    Judgement conditional(const If& node, const Knowledge& known);
    Judgement logic(const Logic& node, const Knowledge& known);
    Judgement list(const ListLiteral& node, const Knowledge& known);
    Judgement context(const ContextLiteral& node, const Knowledge& known);
    Judgement range(const Expr& expr, const RangeLiteral& node, const Knowledge& known);
    Judgement quantified(const Quantified& node, const Knowledge& known);
    Judgement forLoop(const For& node, const Knowledge& known);
    /// What is sure of bound variables, and what is said of the lists they come from.
    struct Bound {
        Knowledge known;
        Failure failure = Failure::None;  ///< of what they come from
        bool notEmpty = true;
        Unit over = {};
    };
    Bound bind(const std::vector<Iterator>& iterators, Knowledge known);
    bool alike(const If& node, const StaticType& then, const StaticType& otherwise);
    std::optional<Judgement> bound(const std::string& name, const Knowledge& known);
    static Knowledge sureOfItems(const StaticType& list, std::string_view root);

    // What stands behind a dot (checker_paths.cpp).
    Judgement path(const Expr& expr, const Path& node, const Knowledge& known);
    std::optional<Judgement> entryOfOne(const Judgement& base, const std::string& name, const Knowledge& known);
    Judgement ofThing(const StaticName& found, const Judgement& base, const std::string& name, const Knowledge& known) const;
    void mustApply(const Expr& expr, const Path& node, StaticType& group, const std::string& key, const Sentence& sentence);

    // Arithmetic (checker_operators.cpp).
    Judgement negated(const Negation& node, const Knowledge& known);
    Judgement arithmetic(const Expr& expr, const Arithmetic& node, const Knowledge& known);
    void numbers(const Arithmetic& node, const StaticType& a, const StaticType& b, StaticType& result);
    StaticUnit powerUnit(const Expr& exponent, const StaticType& a, const StaticType& b);
    StaticUnit oneUnit(const Expr& at, const StaticType& a, const StaticType& b);

    // Comparisons and tests (checker_comparison.cpp, checker_tests.cpp).
    /// What is wrong is told at `at`, or else at the left side.
    Judgement compared(Comparator op, const Side& left, const Side& right, const Expr* at = nullptr);
    Judgement between(const Expr& expr, const Between& node, const Knowledge& known);
    Judgement in(const Expr& expr, const In& node, const Knowledge& known);
    Judgement unaryTests(const Expr& expr, const UnaryTests& node, const Knowledge& known);
    Judgement anyOf(const std::vector<ExprPtr>& tests, const Side& input, const Knowledge& known);
    Judgement test(const Expr& test, const Side& input, const Knowledge& known);
    static void neverBetween(const Side& low, const Side& high, bool open, Judgement& result);
    void mustNotFailSilently(const Side& side, const StaticType& other);
    Judgement withinRange(const RangeLiteral& node, const Side& input, const Knowledge& known);
    static Judgement bothHold(const Judgement& a, const Judgement& b);

    // Calls (checker_calls.cpp).
    Judgement call(const Expr& expr, const Call& node, const Knowledge& known);
    StaticType called(const Expr& expr, const Call& node, const std::vector<Judgement>& arguments);
    void foldConstant(const Expr& expr, const std::vector<Judgement>& arguments, StaticType& type);
    bool accept(CallCheck& call, const SignatureTerm& term, const Side& argument);
    bool acceptUnit(CallCheck& call, const SignatureTerm& term, const Expr& expr, const StaticType& type);
    bool acceptVariable(CallCheck& call, const SignatureTerm& term, const Side& argument);

    // What has to hold; told where it does not.
    void mustBeTruth(const Expr& expr, StaticType& type);
    void mustBeAsked(const Expr& expr, StaticType& type);
    bool mustNotBeZero(const Expr& divisor, const StaticType& type);
    bool mustBeOption(const Expr& expr, const StaticType& written, const StaticType& among);
    bool hasNoSuchOption(const Side& left, const Side& right);
    void warnIfSettled(const Expr& expr, Judgement& judgement);
    void find(const Expr& at, Bilingual message, std::string suggestion = {});
    void warn(const Expr& at, Bilingual message, bool isSettled = true);
    std::string newRoot();

    const StaticNames& m_names;
    OnFinding m_onFinding;
    std::vector<Binding> m_bindings;
    std::vector<std::string> m_groupsTold;
    int m_roots = 0;
};

}  // namespace huimin::feel
