#include "core/feel/printer_state.h"

#include "core/feel/lexer_text.h"
#include "core/feel/printer_number.h"

namespace huimin::feel {

void Printer::operator()(const Literal& n)
{
    if (const Number* number = n.value.as<Number>())
        m_out += exactDecimal(*number);
    else if (const std::string* text = n.value.as<std::string>())
        m_out += quote(*text);
    else if (const Date* date = n.value.as<Date>())
        m_out += "@\"" + date->toIso() + '"';
    else if (const MonthsDuration* months = n.value.as<MonthsDuration>())
        m_out += "@\"" + months->toIso() + '"';
    else if (const DaysDuration* days = n.value.as<DaysDuration>())
        m_out += "@\"" + days->toIso() + '"';
    else
        m_out += toFeelText(n.value);
}

void Printer::operator()(const Name& n)
{
    const std::size_t begin = m_out.size();
    m_out += n.text;
    m_spots.push_back({begin, m_out.size(), begin, m_out.size()});
}

void Printer::operator()(const Path& n)
{
    const std::size_t begin = m_out.size();
    put(*n.base, Strength::Operand);
    m_out += '.';
    const std::size_t nameBegin = m_out.size();
    m_out += n.name;
    m_spots.push_back({nameBegin, m_out.size(), begin, m_out.size()});
}

void Printer::operator()(const Filter& n)
{
    put(*n.base, Strength::Operand);
    // Bare, `[= 5]` could end a range that begins before: ]1..xs[= 5.
    const auto* range = std::get_if<RangeLiteral>(&n.predicate->node);
    m_out += '[';
    put(*n.predicate, range ? Strength::Operand : Strength::Anything);
    m_out += ']';
}

void Printer::operator()(const Call& n)
{
    m_out += n.function + '(';
    for (const Argument& argument : n.arguments) {
        m_out += &argument == &n.arguments.front() ? "" : ", ";
        m_out += argument.name.empty() ? "" : argument.name + ": ";
        put(*argument.value, Strength::Anything);
    }
    m_out += ')';
}

void Printer::operator()(const ListLiteral& n)
{
    m_out += '[';
    for (const ExprPtr& item : n.items) {
        m_out += &item == &n.items.front() ? "" : ", ";
        put(*item, Strength::Anything);
    }
    m_out += ']';
}

void Printer::operator()(const ContextLiteral& n)
{
    m_out += '{';
    for (const auto& entry : n.entries) {
        m_out += &entry == &n.entries.front() ? "" : ", ";
        m_out += (isPlainKey(entry.first) ? entry.first : quote(entry.first)) + ": ";
        put(*entry.second, Strength::Anything);
    }
    m_out += '}';
}

void Printer::operator()(const Quantified& n)
{
    putIterators(n.iterators, n.every ? "every " : "some ");
    m_out += " satisfies ";
    put(*n.condition, Strength::Anything);
}

void Printer::operator()(const For& n)
{
    putIterators(n.iterators, "for ");
    m_out += " return ";
    put(*n.result, Strength::Anything);
}

void Printer::putIterators(const std::vector<Iterator>& iterators, std::string_view construct)
{
    m_out += construct;
    for (const Iterator& iterator : iterators) {
        m_out += &iterator == &iterators.front() ? "" : ", ";
        NameSpot spot{m_out.size(), m_out.size() + iterator.name.size(), 0, 0};
        m_out += iterator.name + " in ";
        spot.wrapBegin = m_out.size();
        put(*iterator.domain, iterator.to ? Strength::Sum : Strength::Or);
        spot.wrapEnd = m_out.size();
        m_spots.push_back(spot);
        if (iterator.to) {
            m_out += "..";
            put(*iterator.to, Strength::Sum);
        }
    }
}

} // namespace huimin::feel
