#include "core/feel/check/constant.h"

#include "core/feel/evaluator.h"

namespace huimin::feel {

namespace {

/// Remembers whether anything was asked of it.
class UnaskedEnvironment : public Environment {
public:
    bool wasAsked() const { return m_wasAsked; }

    std::optional<Value> named(std::string_view) const override { return asked(std::optional<Value>()); }
    std::optional<Value> entry(Entity, std::string_view) const override { return asked(std::optional<Value>()); }
    Value applies(Entity) const override { return asked(Value()); }
    Value standardsOn(const Value&) const override { return asked(Value()); }
    Value parametersOn(const Value&) const override { return asked(Value()); }
    const WorkCalendar* workCalendar() const override { return asked(static_cast<const WorkCalendar*>(nullptr)); }

private:
    template <typename Answer>
    Answer asked(Answer answer) const
    {
        m_wasAsked = true;
        return answer;
    }

    mutable bool m_wasAsked = false;
};

/// Values as they are written, and what arithmetic and functions make of them.
bool isMadeOfLiterals(const Expr& expr)
{
    const bool isOne = std::holds_alternative<Literal>(expr.node) || std::holds_alternative<Call>(expr.node) ||
                       std::holds_alternative<Negation>(expr.node) || std::holds_alternative<Arithmetic>(expr.node) ||
                       std::holds_alternative<ListLiteral>(expr.node);
    bool all = isOne;
    forEachChild(expr, [&](const Expr& child) { all = all && isMadeOfLiterals(child); });
    return all;
}

}  // namespace

std::optional<Value> constantOf(const Expr& expr)
{
    if (!isMadeOfLiterals(expr))
        return std::nullopt;
    const UnaskedEnvironment environment;
    Value value = evaluate(expr, environment, {.steps = 10'000, .listSize = 10'000});
    return environment.wasAsked() ? std::nullopt : std::optional(std::move(value));
}

}  // namespace huimin::feel
