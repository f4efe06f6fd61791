#include "core/feel/parser.h"

#include "core/feel/parser_state.h"

namespace huimin::feel {

Result<ExprPtr> parse(std::string_view text, const DeclaredNames& names, const ParseLimits& limits)
{
    return Parser(text, names, limits).wholeExpression();
}

Result<ExprPtr> parseUnaryTests(std::string_view text, const DeclaredNames& names, const ParseLimits& limits)
{
    return Parser(text, names, limits).wholeUnaryTests();
}

} // namespace huimin::feel
