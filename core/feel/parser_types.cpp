#include <algorithm>

#include "core/feel/lexer.h"
#include "core/feel/parser_state.h"
#include "core/feel/spaced_names.h"
#include "core/feel/syntax_sentences.h"

namespace huimin::feel {

ExprPtr Parser::instanceOf(ExprPtr value, std::size_t begin)
{
    while (value && takeKeyword("instance")) {
        if (!takeKeyword("of"))
            return unexpected(syntax::ofExpected);
        auto wanted = type();
        if (!wanted)
            return nullptr;
        value = make(InstanceOf{std::move(value), std::move(*wanted)}, begin);
    }
    return value;
}

/// The type as canonical text: one space after `:` and `,`, none elsewhere.
std::optional<std::string> Parser::type()
{
    const Deeper deeper(*this);
    if (m_depth > m_limits.depth) {
        tooDeep(peek());
        return std::nullopt;
    }
    const bool isGeneric = at(TokenKind::Word) && peek(1).kind == TokenKind::Less;
    const std::string_view name = peek().text;
    if (isGeneric && (name == "list" || name == "range"))
        return typeOf(std::string(name));
    if (isGeneric && name == "context")
        return contextType();
    if (isGeneric && name == "function") {
        fail(peek(), syntax::noFunctions);
        return std::nullopt;
    }
    return plainType();
}

/// `list<type>`, `range<type>`
std::optional<std::string> Parser::typeOf(const std::string& generic)
{
    advance();
    advance();
    const auto item = type();
    if (!item)
        return std::nullopt;
    if (!take(TokenKind::Greater)) {
        unexpected(syntax::typeClose, generic);
        return std::nullopt;
    }
    return generic + "<" + *item + ">";
}

/// `context<name: type, …>`
std::optional<std::string> Parser::contextType()
{
    advance();
    advance();
    std::string text = "context<";
    do {
        const std::size_t length = keyLength();
        if (length == 0) {
            unexpected(syntax::typeColon);
            return std::nullopt;
        }
        text += (text.ends_with('<') ? "" : ", ") + joined(length) + ": ";
        m_at += length + 1;
        const auto entry = type();
        if (!entry)
            return std::nullopt;
        text += *entry;
    } while (take(TokenKind::Comma));
    if (!take(TokenKind::Greater)) {
        unexpected(syntax::typeClose, "context");
        return std::nullopt;
    }
    return text + ">";
}

/// A name, with dots where it comes from elsewhere.
std::optional<std::string> Parser::plainType()
{
    static const NameTable types(spacedTypeNames);
    std::string text;
    do {
        if (!at(TokenKind::Word) || peek().text == "?" || (isKeyword(peek().text) && peek().text != "null")) {
            unexpected(syntax::typeName);
            return std::nullopt;
        }
        const FoundName found = longer(types.longestAt(m_tokens, m_at), declaredName());
        text += text.empty() ? "" : ".";
        text += found.count > 0 ? found.name : peek().text;
        for (std::size_t i = 0; i < std::max<std::size_t>(found.count, 1); ++i)
            advance();
    } while (take(TokenKind::Dot));
    return text;
}

} // namespace huimin::feel
