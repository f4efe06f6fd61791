#include <algorithm>
#include <array>
#include <utility>

#include "core/feel/parser_state.h"
#include "core/feel/syntax_sentences.h"

namespace huimin::feel {

namespace {

/// Functions of FEEL that this profile leaves out.
constexpr auto leftOut = std::to_array<std::pair<std::string_view, Sentence>>({
    {"time", syntax::noTimeOfDay},
    {"date and time", syntax::noTimeOfDay},
    {"now", syntax::noClock},
    {"today", syntax::noClock},
    {"matches", syntax::noRegularExpressions},
    {"replace", syntax::noRegularExpressions},
    {"split", syntax::noRegularExpressions},
    {"range", syntax::noRangeFunction},
    {"is", syntax::noIs},
    {"function", syntax::noFunctions},
});

} // namespace

ExprPtr Parser::call(std::string function, std::size_t begin)
{
    if (!isInProfile(function, begin))
        return nullptr;
    Call call{std::move(function), {}};
    if (!arguments(call.arguments))
        return nullptr;
    return make(std::move(call), begin);
}

bool Parser::isInProfile(const std::string& function, std::size_t begin)
{
    const auto out =
        std::find_if(leftOut.begin(), leftOut.end(), [&](const auto& row) { return row.first == function; });
    if (out == leftOut.end())
        return true;
    Token name;
    name.begin = begin;
    fail(name, out->second, {function});
    return false;
}

bool Parser::arguments(std::vector<Argument>& arguments)
{
    const Setting notInRangeEnd(m_inRangeEnd, false);
    const Token opener = advance();
    if (take(TokenKind::RightParen))
        return true;
    do {
        if (!argument(arguments))
            return false;
    } while (take(TokenKind::Comma));
    if (!take(TokenKind::RightParen))
        unclosed(syntax::closeArguments, opener);
    return !m_mistake;
}

bool Parser::argument(std::vector<Argument>& arguments)
{
    const Token first = peek();
    const std::size_t length = keyLength();
    Argument argument;
    if (length > 0) {
        argument.name = joined(length);
        m_at += length + 1;
    }
    if (!arguments.empty() && arguments.front().name.empty() != argument.name.empty()) {
        fail(first, syntax::mixedArguments);
        return false;
    }
    argument.value = expression();
    arguments.push_back(std::move(argument));
    return arguments.back().value != nullptr;
}

} // namespace huimin::feel
