#include "tests/support/expression_dump.h"

#include <string_view>

#include "core/feel/lexer_text.h"

namespace huimin::tests {

using namespace huimin::feel;

namespace {

std::string named(const std::string& name)
{
    return name.find_first_of(" +-*/.") == std::string::npos && !name.empty() ? name : "|" + name + "|";
}

std::string optional(const ExprPtr& expr)
{
    return expr ? dump(*expr) : "_";
}

std::string row(std::string_view head, const std::vector<ExprPtr>& items)
{
    std::string text = "(" + std::string(head);
    for (const ExprPtr& item : items)
        text += " " + optional(item);
    return text + ")";
}

std::string row(const std::vector<Iterator>& iterators)
{
    std::string text;
    for (const Iterator& one : iterators) {
        text += text.empty() ? "" : " ";
        text += "(" + named(one.name) + " " + optional(one.domain) + (one.to ? " " + dump(*one.to) : "") + ")";
    }
    return "(" + text + ")";
}

std::string_view sign(ArithmeticOperator op)
{
    switch (op) {
    case ArithmeticOperator::Add:
        return "+";
    case ArithmeticOperator::Subtract:
        return "-";
    case ArithmeticOperator::Multiply:
        return "*";
    case ArithmeticOperator::Divide:
        return "/";
    case ArithmeticOperator::Power:
        return "**";
    }
    return {};
}

std::string_view sign(Comparator op)
{
    switch (op) {
    case Comparator::Equal:
        return "=";
    case Comparator::NotEqual:
        return "!=";
    case Comparator::Less:
        return "<";
    case Comparator::LessOrEqual:
        return "<=";
    case Comparator::Greater:
        return ">";
    case Comparator::GreaterOrEqual:
        return ">=";
    }
    return {};
}

struct Dumper {
    std::string operator()(const Literal& n) const
    {
        const std::string* text = n.value.as<std::string>();
        return text ? quote(*text) : toFeelText(n.value);
    }
    std::string operator()(const Name& n) const { return named(n.text); }
    std::string operator()(const Negation& n) const { return row("negate", {n.operand}); }
    std::string operator()(const Arithmetic& n) const { return row(sign(n.op), {n.left, n.right}); }
    std::string operator()(const Comparison& n) const { return row(sign(n.op), {n.left, n.right}); }
    std::string operator()(const Logic& n) const
    {
        return row(n.op == Connective::And ? "and" : "or", {n.left, n.right});
    }
    std::string operator()(const If& n) const { return row("if", {n.condition, n.then, n.otherwise}); }
    std::string operator()(const Between& n) const { return row("between", {n.value, n.low, n.high}); }
    std::string operator()(const In& n) const { return "(in " + optional(n.value) + " " + row("tests", n.tests) + ")"; }
    std::string operator()(const Path& n) const { return "(path " + optional(n.base) + " " + named(n.name) + ")"; }
    std::string operator()(const Filter& n) const { return row("filter", {n.base, n.predicate}); }
    std::string operator()(const Call& n) const
    {
        std::string text = "(call " + named(n.function);
        for (const Argument& argument : n.arguments) {
            const std::string name = argument.name.empty() ? "" : named(argument.name) + ": ";
            text += " " + name + optional(argument.value);
        }
        return text + ")";
    }
    std::string operator()(const ListLiteral& n) const { return row("list", n.items); }
    std::string operator()(const ContextLiteral& n) const
    {
        std::string text = "(context";
        for (const auto& [key, value] : n.entries)
            text += " (" + named(key) + " " + optional(value) + ")";
        return text + ")";
    }
    std::string operator()(const RangeLiteral& n) const
    {
        const std::string ends = std::string(n.lowOpen ? "(" : "[") + (n.highOpen ? ")" : "]");
        return row("range " + ends, {n.low, n.high});
    }
    std::string operator()(const Quantified& n) const
    {
        return (n.every ? "(every " : "(some ") + row(n.iterators) + " " + optional(n.condition) + ")";
    }
    std::string operator()(const For& n) const { return "(for " + row(n.iterators) + " " + optional(n.result) + ")"; }
    std::string operator()(const InstanceOf& n) const
    {
        return "(instance " + optional(n.value) + " " + named(n.type) + ")";
    }
    std::string operator()(const UnaryTests& n) const { return row(n.negated ? "none-of" : "any-of", n.tests); }
};

} // namespace

std::string dump(const Expr& expr)
{
    return std::visit(Dumper{}, expr.node);
}

} // namespace huimin::tests
