#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/feel/parser.h"
#include "core/feel/parser_names.h"
#include "core/feel/token.h"
#include "core/text/sentence.h"

namespace huimin::feel {

/// One reading of one text, by recursive descent. A function reads its construct from the current token on and leaves
/// the parser behind it; null means that a mistake was met and told, and everyone returns.
class Parser {
public:
    Parser(std::string_view text, const DeclaredNames& names, const ParseLimits& limits);

    Result<ExprPtr> wholeExpression();
    Result<ExprPtr> wholeUnaryTests();

private:
    /// What binds looser comes first.
    enum class Level { None, Or, And, Comparison, Sum, Product, Power, Operand };

    /// One level deeper while it lives.
    class Deeper {
    public:
        explicit Deeper(Parser& parser) : m_parser(parser) { ++m_parser.m_depth; }
        ~Deeper() { --m_parser.m_depth; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;

    private:
        Parser& m_parser;
    };

    /// Sets a flag of the parser for as long as it lives.
    class Setting {
    public:
        Setting(bool& flag, bool value) : m_flag(flag), m_before(flag) { m_flag = value; }
        ~Setting() { m_flag = m_before; }
        Setting(const Setting&) = delete;
        Setting& operator=(const Setting&) = delete;

    private:
        bool& m_flag;
        bool m_before;
    };

    struct Group {
        std::vector<ExprPtr> items; ///< empty: a mistake
    };

    // parser_expressions.cpp: operators, loosest first
    ExprPtr expression();
    ExprPtr operators(Level lowest, ExprPtr left, std::size_t begin);
    ExprPtr operation(Level level, ExprPtr left, std::size_t begin);
    ExprPtr logic(ExprPtr left, std::size_t begin);
    ExprPtr comparison(ExprPtr left, std::size_t begin);
    ExprPtr between(ExprPtr value, std::size_t begin);
    ExprPtr arithmetic(Level level, ExprPtr left, std::size_t begin);
    ExprPtr unary();
    ExprPtr rightOf(Level level);
    Level levelOf(const Token& token) const;

    // parser_tests.cpp: `in`, tests that begin with a comparison, cells, ranges
    ExprPtr in(ExprPtr value, std::size_t begin);
    std::vector<ExprPtr> testsAfterIn();
    ExprPtr test();
    ExprPtr bareTest();
    ExprPtr notJoined(ExprPtr test);
    ExprPtr notEqualTest();
    ExprPtr comparisonTest();
    ExprPtr unaryTests();
    ExprPtr negatedTests();
    ExprPtr rangeAfter(ExprPtr low, bool lowOpen, const Token& opener);
    ExprPtr openRange();

    // parser_primary.cpp: what stands alone
    ExprPtr primary();
    ExprPtr number();
    ExprPtr text();
    ExprPtr atLiteral();
    ExprPtr word();
    ExprPtr keyword();
    static bool beginsExpression(const Token& token);

    // parser_brackets.cpp
    ExprPtr parenthesised();
    Group group(bool isTests);
    ExprPtr listOrRange();
    static bool beginsOpenRange(const Token& next);
    ExprPtr context();
    std::optional<std::string> contextKey();

    // parser_postfix.cpp: what is put behind a value
    ExprPtr postfix(ExprPtr base, std::size_t begin);
    ExprPtr path(ExprPtr base, std::size_t begin);
    ExprPtr filter(ExprPtr base, std::size_t begin);
    bool isRangeEnd() const;

    // parser_calls.cpp
    ExprPtr call(std::string function, std::size_t begin);
    bool arguments(std::vector<Argument>& arguments);
    bool argument(std::vector<Argument>& arguments);
    bool isInProfile(const std::string& function, std::size_t begin);

    // parser_iterations.cpp
    ExprPtr conditional();
    ExprPtr forLoop();
    ExprPtr quantified();
    bool iterators(std::vector<Iterator>& iterators, std::string_view construct, std::string_view end);
    std::optional<Iterator> iterator(std::string_view construct, std::string_view end);
    std::string iteratorName();

    // parser_types.cpp; nothing where there is a mistake
    ExprPtr instanceOf(ExprPtr value, std::size_t begin);
    std::optional<std::string> type();
    std::optional<std::string> typeOf(const std::string& generic);
    std::optional<std::string> contextType();
    std::optional<std::string> plainType();

    // parser_state.cpp: tokens and names
    const Token& peek(std::size_t ahead = 0) const;
    const Token& previous() const { return m_tokens[m_at > 0 ? m_at - 1 : 0]; }
    const Token& advance();
    bool at(TokenKind kind) const { return peek().kind == kind; }
    bool atKeyword(std::string_view word) const;
    bool take(TokenKind kind);
    bool takeKeyword(std::string_view word);
    /// The text from the current token on, `count` tokens of it, with single spaces where there was white space.
    std::string joined(std::size_t count) const;
    /// How many tokens the key or parameter name takes that ends at a colon; 0 where none does.
    std::size_t keyLength() const;
    FoundName declaredName() const;
    FoundName pathName() const;
    ExprPtr make(Expr::Node node, std::size_t begin);

    // parser_errors.cpp: the first mistake is kept; all return null
    ExprPtr fail(const Token& at, const Sentence& sentence, std::initializer_list<SentencePart> parts = {},
                 std::string suggestion = {});
    /// The current token is not what was expected. {0} of the sentence says what it is; `a` and `b` are {1} and {2}.
    ExprPtr unexpected(const Sentence& sentence, const SentencePart& a = "", const SentencePart& b = "");
    /// The same after a whole value, where an unknown name with spaces is the likely cause.
    ExprPtr unexpectedAfterValue(const Sentence& sentence, const SentencePart& a = "", const SentencePart& b = "",
                                 std::string_view wanted = {});
    ExprPtr unclosed(const Sentence& sentence, const Token& opener);
    ExprPtr tooDeep(const Token& at);
    bool failLexing(const Token& token);
    bool failUnknownName();
    bool failUnknownFunction(std::size_t opener);
    Result<ExprPtr> finished(ExprPtr expr);
    SourcePlace placeOf(std::size_t offset) const;
    std::string lineOf(std::size_t offset) const;
    bool isWithinLength();

    std::string_view m_text;
    const DeclaredNames& m_declared;
    ParseLimits m_limits;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_inRangeEnd = false; ///< a `[` may end the range that is being read
    bool m_inFilter = false;   ///< the keys of contexts are names here
    NameTable m_names;         ///< declared, and those of the constructs around
    NameTable m_keys;          ///< keys of the contexts read so far: they may follow a `.`
    std::optional<Diagnostic> m_mistake;
};

} // namespace huimin::feel
