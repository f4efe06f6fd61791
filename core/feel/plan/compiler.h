#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/feel/ast.h"
#include "core/feel/plan/list_steps.h"
#include "core/feel/plan/step.h"
#include "core/feel/plan/test_steps.h"

namespace huimin::feel {

/// Makes the steps of a tree. Names bound inside the expression become numbered variables, the others numbered free names.
class PlanCompiler {
public:
    explicit PlanCompiler(const EvaluationLimits& limits) : m_limits(limits) {}

    StepPtr compile(const Expr& expr);

    std::vector<std::string> takeNames() { return std::move(m_names); }
    /// How many variables are bound at once at most.
    std::size_t variables() const { return m_variables; }

private:
    friend struct StepMaker;

    /// What a name can be inside a part of the expression: a variable of `for`, `some`, `every`, `?`, or an item of a
    /// filter or a context being built, whose entries are then names too.
    struct Scope {
        std::string_view name;
        bool entriesAreNames = false;
    };
    /// A scope for as long as it lives; it is the variable of that number.
    class Bound {
    public:
        Bound(PlanCompiler& compiler, Scope scope);
        ~Bound() { m_compiler.m_scopes.pop_back(); }
        Bound(const Bound&) = delete;
        Bound& operator=(const Bound&) = delete;
        std::size_t slot() const { return m_slot; }

    private:
        PlanCompiler& m_compiler;
        std::size_t m_slot;
    };

    StepPtr folded(StepPtr step, std::size_t place) const;
    StepPtr name(const Name& node, std::size_t place);
    StepPtr call(const Call& node, std::size_t place);
    StepPtr context(const ContextLiteral& node, std::size_t place);
    StepPtr filter(const Filter& node, std::size_t place);
    StepPtr unaryTests(const UnaryTests& node, std::size_t place);
    PlannedTest test(const Expr& expr);
    std::vector<StepPtr> all(const std::vector<ExprPtr>& exprs);
    StepPtr quantified(const Quantified& node, std::size_t place);
    StepPtr forLoop(const For& node, std::size_t place);
    template <typename Inside>
    StepPtr within(const std::vector<Iterator>& nodes, std::vector<PlannedIterator>& planned, const Inside& inside);
    std::size_t freeName(std::string_view name);

    const EvaluationLimits& m_limits;
    std::vector<std::string> m_names;
    std::vector<Scope> m_scopes;
    std::size_t m_variables = 0;
    std::size_t m_open = 0;  // parts met so far that are not the same at every evaluation
    int m_depth = 0;
};

}  // namespace huimin::feel
