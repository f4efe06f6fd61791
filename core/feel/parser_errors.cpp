#include <algorithm>

#include "core/feel/builtin.h"
#include "core/feel/lexer.h"
#include "core/feel/parser_state.h"
#include "core/feel/syntax_sentences.h"
#include "core/text/nearest.h"

namespace huimin::feel {

namespace {

bool isFirstByte(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isFirstByte));
}

/// Long enough to be known again, short enough for a sentence.
std::string shortened(std::string_view text)
{
    constexpr std::size_t most = 40;
    std::size_t end = 0;
    for (std::size_t characters = 0; end < text.size(); ++end) {
        if (isFirstByte(text[end]) && ++characters > most)
            return std::string(text.substr(0, end)) + "…";
    }
    return std::string(text);
}

bool isNameWord(const Token& token)
{
    return token.kind == TokenKind::Word && !isKeyword(token.text) && token.text != "?";
}

} // namespace

SourcePlace Parser::placeOf(std::size_t offset) const
{
    const std::string_view before = m_text.substr(0, offset);
    const std::size_t lineBreak = before.rfind('\n');
    const std::size_t lineBegin = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
    return {"", static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(charactersIn(before.substr(lineBegin))) + 1};
}

std::string Parser::lineOf(std::size_t offset) const
{
    const std::size_t lineBreak = m_text.substr(0, offset).rfind('\n');
    const std::size_t begin = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
    std::string_view line = m_text.substr(begin, m_text.find('\n', begin) - begin);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return std::string(line);
}

ExprPtr Parser::fail(const Token& at, const Sentence& sentence, std::initializer_list<SentencePart> parts,
                     std::string suggestion)
{
    if (!m_mistake) {
        m_mistake = Diagnostic{Diagnostic::Severity::Error, placeOf(at.begin), fill(sentence, parts), lineOf(at.begin),
                               std::move(suggestion)};
    }
    return nullptr;
}

bool Parser::failLexing(const Token& token)
{
    const std::string_view meant = meantBy(token.text);
    if (token.kind == TokenKind::OpenText)
        fail(token, syntax::openText);
    else if (token.kind == TokenKind::OpenComment)
        fail(token, syntax::openComment);
    else if (token.kind == TokenKind::NotUtf8)
        fail(token, syntax::notUtf8);
    else if (token.kind == TokenKind::Stray && meant.empty())
        fail(token, syntax::stray, {token.text});
    else if (token.kind == TokenKind::Stray)
        fail(token, syntax::strayMeant, {token.text, meant});
    else
        return false;
    return true;
}

ExprPtr Parser::unexpected(const Sentence& sentence, const SentencePart& a, const SentencePart& b)
{
    const Token& token = peek();
    if (failLexing(token))
        return nullptr;
    const bool isEnd = token.kind == TokenKind::End;
    const Bilingual found = fill(isEnd ? syntax::foundEnd : syntax::foundToken, {shortened(token.text)});
    return fail(token, sentence, {found, a, b}, std::string(meantBy(token.text)));
}

ExprPtr Parser::unexpectedAfterValue(const Sentence& sentence, const SentencePart& a, const SentencePart& b,
                                     std::string_view wanted)
{
    const std::string word(peek().text);
    const bool isSlip = !wanted.empty() && !nearest(wanted, {word}).empty();
    if (isSlip && isNameWord(peek())) {
        unexpected(sentence, a, b);
        m_mistake->suggestion = wanted;
        return nullptr;
    }
    if (meantBy(word).empty() && failUnknownName())
        return nullptr;
    return unexpected(sentence, a, b);
}

/// `monthly income` where no such name is declared: one word after the other.
bool Parser::failUnknownName()
{
    if (m_at == 0 || !isNameWord(previous()) || !isNameWord(peek()))
        return false;
    const std::size_t here = m_at;
    while (m_at > 0 && isNameWord(previous()))
        --m_at;
    std::size_t count = here - m_at;
    while (isNameWord(peek(count)))
        ++count;
    const std::string name = joined(count);
    const Token& before = m_tokens[here - 1];
    if (peek(count).kind == TokenKind::LeftParen) {
        fail(peek(), syntax::noSuchFunction, {shortened(name)}, nearest(name, functionNames()));
        m_at = here;
        return true;
    }
    const std::vector<std::string> known(m_declared.all().begin(), m_declared.all().end());
    fail(m_tokens[here], syntax::wordAfterName, {shortened(name), before.text}, nearest(name, known));
    m_at = here;
    return true;
}

/// `months between(a, b)`: the word that stands right before the bracket is an operator, but was meant for part of a name.
bool Parser::failUnknownFunction(std::size_t opener)
{
    const auto isOperator = [](const Token& token) {
        return token.kind == TokenKind::Word && isKeyword(token.text) && token.text != "and" && token.text != "or";
    };
    std::size_t first = opener;
    while (first > 0 && isOperator(m_tokens[first - 1]))
        --first;
    const std::size_t operators = opener - first;
    while (first > 0 && isNameWord(m_tokens[first - 1]))
        --first;
    const Token& last = m_tokens[opener - (opener > 0 ? 1 : 0)];
    const bool isAdjacent = last.begin + last.text.size() == m_tokens[opener].begin;
    if (operators == 0 || first + operators == opener || !isAdjacent)
        return false;
    const std::string name(m_text.substr(m_tokens[first].begin, m_tokens[opener].begin - m_tokens[first].begin));
    fail(m_tokens[first], syntax::noSuchFunction, {shortened(name)}, nearest(name, functionNames()));
    return true;
}

ExprPtr Parser::unclosed(const Sentence& sentence, const Token& opener)
{
    const SourcePlace place = placeOf(opener.begin);
    return unexpectedAfterValue(sentence, place.line, place.column);
}

ExprPtr Parser::tooDeep(const Token& at)
{
    return fail(at, syntax::tooDeep, {m_limits.depth});
}

bool Parser::isWithinLength()
{
    if (m_text.size() <= m_limits.length)
        return true;
    const std::size_t characters = charactersIn(m_text);
    if (characters <= m_limits.length)
        return true;
    fail({}, syntax::tooLong, {std::to_string(characters), std::to_string(m_limits.length)});
    m_mistake->line.clear();
    return false;
}

} // namespace huimin::feel
