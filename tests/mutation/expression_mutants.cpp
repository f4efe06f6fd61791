#include "tests/mutation/expression_mutants.h"

#include "core/feel/printer.h"
#include "core/feel/rebuild.h"
#include "tests/mutation/neighbours.h"

namespace huimin::tests {

namespace {

using namespace feel;

class TreeChanger {
public:
    explicit TreeChanger(ExprPtr root) : m_root(std::move(root)) {}

    std::vector<ChangedTree> all()
    {
        visit(*m_root);
        return std::move(m_changed);
    }

private:
    void visit(const Expr& expr)
    {
        std::visit([&](const auto& node) { change(expr, node); }, expr.node);
        forEachChild(expr, [&](const Expr& child) { visit(child); });
    }

    /// Puts something in the place of an expression.
    void put(const Expr& expr, const ExprPtr& other, std::string change)
    {
        ExprPtr tree = rebuilt(m_root, [&](const Expr& each) { return &each == &expr ? other : nullptr; });
        m_changed.push_back({std::move(tree), std::move(change), expr.begin});
    }

    template <typename Node>
    void put(const Expr& expr, Node node, std::string change)
    {
        put(expr, std::make_shared<const Expr>(Expr{std::move(node), expr.begin, expr.end}), std::move(change));
    }

    template <typename Node>
    void become(const Expr& expr, Node node)
    {
        const auto other = std::make_shared<const Expr>(Expr{std::move(node), expr.begin, expr.end});
        put(expr, other, print(expr) + " becomes " + print(*other));
    }

    void change(const Expr& expr, const Literal& literal)
    {
        for (Value& value : neighboursOf(literal.value))
            become(expr, Literal{std::move(value)});
    }

    void change(const Expr& expr, const Comparison& comparison)
    {
        for (const Comparator op : othersOf(comparison.op))
            become(expr, Comparison{op, comparison.left, comparison.right});
    }

    void change(const Expr& expr, const Logic& logic)
    {
        const bool isAnd = logic.op == Connective::And;
        put(expr, Logic{isAnd ? Connective::Or : Connective::And, logic.left, logic.right},
            std::string(isAnd ? "and becomes or" : "or becomes and") + " before " + print(*logic.right));
        put(expr, logic.left, "without " + print(*logic.right));
        put(expr, logic.right, "without " + print(*logic.left));
    }

    void change(const Expr& expr, const If& choice)
    {
        put(expr, choice.then, "as if always " + print(*choice.condition));
        put(expr, choice.otherwise, "as if never " + print(*choice.condition));
    }

    void change(const Expr& expr, const Arithmetic& arithmetic)
    {
        if (const auto op = otherOf(arithmetic.op))
            put(expr, Arithmetic{*op, arithmetic.left, arithmetic.right}, "the opposite operator before " + print(*arithmetic.right));
    }

    void change(const Expr& expr, const Call& call)
    {
        if (call.function == "not" && call.arguments.size() == 1)
            put(expr, call.arguments.front().value, "without the not of " + print(expr));
        if (call.function == "min" || call.function == "max")
            put(expr, Call{call.function == "min" ? "max" : "min", call.arguments}, call.function == "min" ? "min becomes max" : "max becomes min");
        if ((call.function == "duration" || call.function == "date") && call.arguments.size() == 1)
            changeText(*call.arguments.front().value);
    }

    void changeText(const Expr& expr)
    {
        const auto* literal = std::get_if<Literal>(&expr.node);
        const auto* text = literal ? literal->value.as<std::string>() : nullptr;
        for (std::string& other : text ? neighboursOfText(*text) : std::vector<std::string>())
            become(expr, Literal{Value(std::move(other))});
    }

    void change(const Expr& expr, const RangeLiteral& range)
    {
        if (range.low)
            become(expr, RangeLiteral{range.low, range.high, !range.lowOpen, range.highOpen});
        if (range.high)
            become(expr, RangeLiteral{range.low, range.high, range.lowOpen, !range.highOpen});
    }

    void change(const Expr& expr, const Quantified& quantified)
    {
        become(expr, Quantified{!quantified.every, quantified.iterators, quantified.condition});
    }

    /// Names, paths, lists and what else holds nothing by itself that could be one off.
    template <typename Other>
    void change(const Expr&, const Other&)
    {
    }

    ExprPtr m_root;
    std::vector<ChangedTree> m_changed;
};

}  // namespace

std::vector<ChangedTree> changedTrees(const feel::ExprPtr& tree)
{
    return TreeChanger(tree).all();
}

}  // namespace huimin::tests
