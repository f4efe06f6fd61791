#include "tests/support/typed_expressions.h"

namespace huimin::tests {

std::string TypedExpressions::any(int depth)
{
    switch (m_random() % 4) {
    case 0: return truth(depth);
    case 1: return numeric(depth);
    case 2: return text(depth);
    default: return list(depth);
    }
}

std::string TypedExpressions::truth(int depth)
{
    if (depth <= 0)
        return pick({"y", "z", "true", "(m != null)", "(w >= 3)"});
    switch (m_random() % 8) {
    case 0: return "(" + truth(depth - 1) + " and " + truth(depth - 1) + ")";
    case 1: return "(" + truth(depth - 1) + " or " + truth(depth - 1) + ")";
    case 2: return "not(" + truth(depth - 1) + ")";
    case 3: return "(" + numeric(depth - 1) + pick({" < ", " <= ", " > ", " >= ", " = ", " != "}) + numeric(depth - 1) + ")";
    case 4: return "(" + text(depth - 1) + pick({" = ", " != "}) + text(depth - 1) + ")";
    case 5: return "(" + numeric(depth - 1) + " in " + pick({"[1..3]", "(0..4)", "(2, 3)", "[9..20]", "(< 2, > 3)"}) + ")";
    case 6: return "(" + text(depth - 1) + " in (\"a\", \"b\"))";
    default: return "(some x in l satisfies x > " + numeric(depth - 1) + ")";
    }
}

std::string TypedExpressions::numeric(int depth)
{
    if (depth <= 0)
        return pick({"n", "w", "w", "m", "0", "1", "2.5", "-1", "4"});
    switch (m_random() % 9) {
    case 0:
    case 1: return "(" + numeric(depth - 1) + pick({" + ", " - ", " * ", " / "}) + numeric(depth - 1) + ")";
    case 2: return pick({"min(", "max("}) + numeric(depth - 1) + ", " + numeric(depth - 1) + ")";
    case 3: return pick({"sum(", "count(", "max(", "min(", "mean("}) + list(depth - 1) + ")";
    case 4: return pick({"floor(", "abs(", "-("}) + numeric(depth - 1) + ")";
    case 5: return "string length(" + text(depth - 1) + ")";
    case 6: return "known(" + numeric(depth - 1) + ", 7)";
    default: return "(if " + truth(depth - 1) + " then " + numeric(depth - 1) + " else " + numeric(depth - 1) + ")";
    }
}

std::string TypedExpressions::text(int depth)
{
    if (depth <= 0)
        return pick({"t", "t", "\"a\"", "\"c\""});
    switch (m_random() % 3) {
    case 0: return "(if " + truth(depth - 1) + " then " + text(depth - 1) + " else " + text(depth - 1) + ")";
    case 1: return "t";
    default: return "(" + text(depth - 1) + " + \"x\")";
    }
}

std::string TypedExpressions::list(int depth)
{
    if (depth <= 0)
        return pick({"l", "[1, 2]", "[]"});
    switch (m_random() % 5) {
    case 0: return "l[item > " + numeric(depth - 1) + "]";
    case 1: return "append(l, " + numeric(depth - 1) + ")";
    case 2: return "reverse(" + list(depth - 1) + ")";
    case 3: return "(for x in l return x * " + numeric(depth - 1) + ")";
    default: return "[" + numeric(depth - 1) + ", w]";
    }
}

Value TypedExpressions::number(int low, int high, int parts)
{
    return Number::ratio(low * parts + static_cast<int>(m_random() % static_cast<unsigned>((high - low) * parts + 1)), parts);
}

ContextValue TypedExpressions::values()
{
    std::vector<Value> items;
    for (std::size_t i = m_random() % 4; i > 0; --i)
        items.emplace_back(number(0, 5, 2));
    ContextValue context;
    context.entries = {{"n", number(0, 10, 2)},
                       {"w", number(1, 4, 1)},
                       {"m", m_random() % 3 == 0 ? Value() : Value(number(-2, 2, 2))},
                       {"t", pick({"a", "b", "c"})},
                       {"y", m_random() % 2 == 0},
                       {"z", m_random() % 2 == 0},
                       {"l", Value::list(std::move(items))}};
    return context;
}

}  // namespace huimin::tests
