#include "core/feel/printer.h"

#include "core/feel/printer_state.h"

namespace huimin::feel {

std::string print(const Expr& expr, const DeclaredNames& names)
{
    return Printer().text(expr, names.all());
}

std::string Printer::text(const Expr& expr, std::set<std::string> names)
{
    put(expr, Strength::Anything);
    names.merge(namesIn(expr));
    return withNamesApart(std::move(m_out), m_spots, names);
}

void Printer::put(const Expr& expr, Strength least)
{
    const bool isBracketed = strengthOf(expr) < least;
    const Expr* outer = std::exchange(m_current, &expr);
    m_out += isBracketed ? "(" : "";
    std::visit(*this, expr.node);
    m_out += isBracketed ? ")" : "";
    m_current = outer;
}

} // namespace huimin::feel
