#include "core/feel/printer_state.h"

#include "core/feel/printer_strength.h"

namespace huimin::feel {

namespace {

bool isNotCall(const Expr& expr)
{
    const auto* call = std::get_if<Call>(&expr.node);
    return call && call->function == "not";
}

} // namespace

void Printer::operator()(const In& n)
{
    put(*n.value, Strength::Comparison);
    m_out += " in ";
    if (n.tests.size() == 1)
        putOnlyTest(*n.tests.front());
    else
        putTests(n.tests, "(", ")");
}

void Printer::operator()(const RangeLiteral& n)
{
    if (isComparisonTest(n)) {
        putComparisonTest(n);
        return;
    }
    m_out += n.lowOpen || !n.low ? '(' : '[';
    putEnd(n.low);
    m_out += "..";
    putEnd(n.high);
    m_out += n.highOpen || !n.high ? ')' : ']';
}

void Printer::operator()(const UnaryTests& n)
{
    const bool looksNegated = n.tests.size() == 1 && isNotCall(*n.tests.front());
    if (n.tests.empty())
        m_out += '-';
    else if (n.negated)
        putTests(n.tests, "not(", ")");
    else
        putTests(n.tests, looksNegated ? "(" : "", looksNegated ? ")" : "");
}

void Printer::putComparisonTest(const RangeLiteral& n)
{
    if (n.low && n.high)
        m_out += "= ";
    else if (n.low)
        m_out += n.lowOpen ? "> " : ">= ";
    else
        m_out += n.highOpen ? "< " : "<= ";
    put(n.low ? *n.low : *n.high, Strength::Sum);
}

void Printer::putEnd(const ExprPtr& end)
{
    if (end)
        put(*end, Strength::Sum);
    else
        m_out += "null";
}

/// A test in a row of them.
void Printer::putTest(const Expr& test)
{
    const Expr* unequal = notEqualTest(test);
    if (!unequal) {
        put(test, Strength::Anything);
        return;
    }
    m_out += "!= ";
    put(*unequal, Strength::Sum);
}

/// The one test after `in`, which needs no brackets when nothing in it binds looser than `in` does.
void Printer::putOnlyTest(const Expr& test)
{
    const auto* range = std::get_if<RangeLiteral>(&test.node);
    if (notEqualTest(test) || (range && isComparisonTest(*range)))
        putTest(test);
    else
        put(test, Strength::Sum);
}

void Printer::putTests(const std::vector<ExprPtr>& tests, std::string_view open, std::string_view close)
{
    m_out += open;
    for (const ExprPtr& test : tests) {
        m_out += &test == &tests.front() ? "" : ", ";
        putTest(*test);
    }
    m_out += close;
}

} // namespace huimin::feel
