#include "core/feel/printer_state.h"

#include <string_view>

#include "core/feel/printer_strength.h"

namespace huimin::feel {

namespace {

std::string_view signOf(ArithmeticOperator op)
{
    switch (op) {
    case ArithmeticOperator::Add:
        return " + ";
    case ArithmeticOperator::Subtract:
        return " - ";
    case ArithmeticOperator::Multiply:
        return " * ";
    case ArithmeticOperator::Divide:
        return " / ";
    case ArithmeticOperator::Power:
        return " ** ";
    }
    return {};
}

std::string_view signOf(Comparator op)
{
    switch (op) {
    case Comparator::Equal:
        return " = ";
    case Comparator::NotEqual:
        return " != ";
    case Comparator::Less:
        return " < ";
    case Comparator::LessOrEqual:
        return " <= ";
    case Comparator::Greater:
        return " > ";
    case Comparator::GreaterOrEqual:
        return " >= ";
    }
    return {};
}

bool isOrder(const Comparison& comparison)
{
    return comparison.op != Comparator::Equal && comparison.op != Comparator::NotEqual;
}

/// The operator that binds next tighter: what stands on the right of a left-associative one.
Strength above(Strength strength)
{
    return static_cast<Strength>(static_cast<int>(strength) + 1);
}

} // namespace

void Printer::operator()(const Negation& n)
{
    m_out += '-';
    put(*n.operand, Strength::Negation);
}

void Printer::operator()(const Arithmetic& n)
{
    const Strength strength = strengthOf(*m_current);
    put(*n.left, strength);
    m_out += signOf(n.op);
    put(*n.right, above(strength));
}

void Printer::operator()(const Comparison& n)
{
    const auto* left = std::get_if<Comparison>(&n.left->node);
    const bool isChain = left && isOrder(*left) && isOrder(n);
    put(*n.left, isChain ? Strength::Sum : Strength::Comparison);
    m_out += signOf(n.op);
    put(*n.right, Strength::Sum);
}

void Printer::operator()(const Logic& n)
{
    const Strength strength = strengthOf(*m_current);
    put(*n.left, strength);
    m_out += n.op == Connective::Or ? " or " : " and ";
    put(*n.right, above(strength));
}

void Printer::operator()(const If& n)
{
    m_out += "if ";
    put(*n.condition, Strength::Anything);
    m_out += " then ";
    put(*n.then, Strength::Anything);
    m_out += " else ";
    put(*n.otherwise, Strength::Anything);
}

void Printer::operator()(const Between& n)
{
    put(*n.value, Strength::Comparison);
    m_out += " between ";
    put(*n.low, Strength::Sum);
    m_out += " and ";
    put(*n.high, Strength::Sum);
}

void Printer::operator()(const InstanceOf& n)
{
    const std::size_t begin = m_out.size();
    put(*n.value, Strength::InstanceOf);
    m_out += " instance of ";
    const std::size_t dot = n.type.rfind('.');
    const std::size_t nameBegin = m_out.size() + (dot == std::string::npos ? 0 : dot + 1);
    m_out += n.type;
    if (!n.type.ends_with('>'))
        m_spots.push_back({nameBegin, m_out.size(), begin, m_out.size(), true});
}

} // namespace huimin::feel
