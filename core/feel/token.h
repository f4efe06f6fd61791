#pragma once
#include <cstddef>
#include <string_view>

namespace huimin::feel {

enum class TokenKind {
    End,
    Word,   ///< one word of a name, a keyword, or `?`
    Number, ///< 12, 1.5, .5, 1e3
    Text,   ///< "…" with its quotes
    LeftParen,
    RightParen,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Colon,
    Dot,
    DotDot,
    At,
    Plus,
    Minus,
    Star,
    Slash,
    StarStar,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    // What is wrong is a token too, so that the first mistake of a text is the one reported.
    OpenText,    ///< a text that is not closed on its line
    OpenComment, ///< a comment that is not closed
    Stray,       ///< a character, or an operator of another language, that FEEL does not have
    NotUtf8,
};

/// A piece of an expression's text. It refers to that text and must not outlive it.
struct Token {
    TokenKind kind = TokenKind::End;
    std::string_view text;
    std::size_t begin = 0; ///< bytes
    std::size_t end = 0;
};

} // namespace huimin::feel
