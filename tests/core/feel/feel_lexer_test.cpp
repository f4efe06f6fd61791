#include <QtTest>
#include <string>

#include "core/feel/lexer.h"
#include "core/feel/lexer_characters.h"
#include "core/feel/lexer_text.h"
#include "tests/support/registry.h"

using namespace huimin::feel;

namespace {

/// The tokens as written, with a bar between them.
QString written(const std::string& text)
{
    QStringList parts;
    for (const Token& token : tokenize(text)) {
        if (token.kind != TokenKind::End)
            parts << QString::fromUtf8(token.text.data(), qsizetype(token.text.size()));
    }
    return parts.join('|');
}

} // namespace

class FeelLexerTest : public QObject {
    Q_OBJECT

private slots:
    void splitsIntoTokens_data();
    void splitsIntoTokens();
    void tellsKindsApart_data();
    void tellsKindsApart();
    void everyByteIsInATokenOrBlank();
    void textsAreRead_data();
    void textsAreRead();
    void badEscapesAreNamed_data();
    void badEscapesAreNamed();
    void everyCharacterCanBeQuoted();
    void knowsWhatWasMeant();
};

void FeelLexerTest::splitsIntoTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char* text, const char* tokens) { QTest::newRow(text) << text << tokens; };

    row("", "");
    row("a+b", "a|+|b");
    row("a1 _b 家庭2人", "a1|_b|家庭2人");
    row("1..5", "1|..|5");
    row("1.5..2.5", "1.5|..|2.5");
    row("1...5", "1|..|.5");
    row("1.a", "1|.|a");
    row(".5", ".5");
    row("a.5", "a|.5");
    row("1e3 1E-3 1e+3", "1e3|1E-3|1e+3");
    row("1e 1e+ 1ex", "1|e|1|e|+|1|ex");
    row("12个月", "12|个月");
    row("a<=b>=c!=d<e>f=g", "a|<=|b|>=|c|!=|d|<|e|>|f|=|g");
    row("a**b*c", "a|**|b|*|c");
    row("list<list<number>>", "list|<|list|<|number|>|>");
    row("\"a b\"\"c\"", "\"a b\"|\"c\"");
    row("\"\\\"\" \"\\\\\" x", "\"\\\"\"|\"\\\\\"|x");
    row("\"// no comment\"//comment", "\"// no comment\"");
    row("a//b\nc/*d*/e/**/f", "a|c|e|f");
    row("a/b / c", "a|/|b|/|c");
    row("?>5", "?|>|5");
    row("a　b\u00A0c\uFEFFd", "a|b|c|d");
    row("（a）", "（|a|）");
    row("一、二", "一|、|二");
    row("１２", "１|２");
    row("𠮷野", "𠮷野");
    row("é e\u0301", "é|e\u0301");
}

void FeelLexerTest::splitsIntoTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QCOMPARE(written(text.toStdString()), tokens);
}

void FeelLexerTest::tellsKindsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* text, TokenKind kind) { QTest::newRow(text) << text << int(kind); };

    row("", TokenKind::End);
    row("if", TokenKind::Word);
    row("?", TokenKind::Word);
    row("1.5", TokenKind::Number);
    row("\"\"", TokenKind::Text);
    row("\"a", TokenKind::OpenText);
    row("\"a\nb\"", TokenKind::OpenText);
    row("\"a\\\"", TokenKind::OpenText);
    row("/* a", TokenKind::OpenComment);
    row("/*/", TokenKind::OpenComment);
    row("==", TokenKind::Stray);
    row("；", TokenKind::Stray);
    row("#", TokenKind::Stray);
    row("😀", TokenKind::Word);
    row("**", TokenKind::StarStar);
    row("..", TokenKind::DotDot);
    row("@", TokenKind::At);
}

void FeelLexerTest::tellsKindsApart()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QCOMPARE(int(tokenize(text.toStdString()).front().kind), kind);
}

void FeelLexerTest::everyByteIsInATokenOrBlank()
{
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += std::string(1, static_cast<char>(byte)) + " a";
    std::size_t at = 0;
    for (const Token& token : tokenize(bytes)) {
        QVERIFY(token.begin >= at && token.end >= token.begin);
        QVERIFY(token.kind == TokenKind::End || token.end > token.begin);
        at = token.end;
    }
    QCOMPARE(at, bytes.size());
}

void FeelLexerTest::textsAreRead_data()
{
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << R"("低保")"
                           << "低保";
    QTest::newRow("empty") << R"("")"
                           << "";
    QTest::newRow("quotes") << R"("\"a\' 'b'")"
                            << "\"a' 'b'";
    QTest::newRow("backslashes") << R"("\\n \\")"
                                 << "\\n \\";
    QTest::newRow("blanks") << R"("\n\r\t")"
                            << "\n\r\t";
    QTest::newRow("four digits") << R"("\u0041\u4F4e")"
                                 << "A低";
    QTest::newRow("six digits") << R"("\U000041\U01F40E")"
                                << "A🐎";
    QTest::newRow("a surrogate pair") << R"("\uD83D\uDC0E!")"
                                      << "🐎!";
}

void FeelLexerTest::textsAreRead()
{
    QFETCH(QString, quoted);
    QFETCH(QString, value);
    const ReadText read = readText(quoted.toStdString());
    QVERIFY(read.badEscape.empty());
    QCOMPARE(QString::fromStdString(read.value), value);
}

void FeelLexerTest::badEscapesAreNamed_data()
{
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("escape");
    QTest::newRow("no such letter") << R"("a\db")"
                                    << R"(\d)";
    QTest::newRow("a Chinese character") << R"("\低")"
                                         << R"(\低)";
    QTest::newRow("too few digits") << R"("\u12")"
                                    << R"(\u12)";
    QTest::newRow("no digits") << R"("\uxyz")"
                               << R"(\u)";
    QTest::newRow("half a pair") << R"("\uD83Dx")"
                                 << R"(\uD83D)";
    QTest::newRow("the other half") << R"("\uDC0E")"
                                    << R"(\uDC0E)";
    QTest::newRow("two first halves") << R"("\uD83D\uD83D")"
                                      << R"(\uD83D)";
    QTest::newRow("beyond Unicode") << R"("\U110000")"
                                    << R"(\U110000)";
    QTest::newRow("half a pair in six digits") << R"("\U00D83D\uDC0E")"
                                               << R"(\U00D83D)";
}

void FeelLexerTest::badEscapesAreNamed()
{
    QFETCH(QString, quoted);
    QFETCH(QString, escape);
    const std::string text = quoted.toStdString();
    QCOMPARE(QString::fromStdString(std::string(readText(text).badEscape)), escape);
}

void FeelLexerTest::everyCharacterCanBeQuoted()
{
    for (char32_t code = 0; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 251) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        std::string value = "a";
        appendUtf8(value, code);
        const std::string text = quote(value);
        QCOMPARE(tokenize(text).front().text, std::string_view(text));
        QCOMPARE(readText(text).value, value);
    }
}

void FeelLexerTest::knowsWhatWasMeant()
{
    QCOMPARE(meantBy("（"), std::string_view("("));
    QCOMPARE(meantBy("And"), std::string_view("and"));
    QCOMPARE(meantBy("或者"), std::string_view("or"));
    QCOMPARE(meantBy("and"), std::string_view());
    QCOMPARE(meantBy("收入"), std::string_view());
    QVERIFY(isKeyword("satisfies") && !isKeyword("of") && !isKeyword("not"));
}

static const bool registered = huimin::tests::add<FeelLexerTest>("feel_lexer_test");

#include "feel_lexer_test.moc"
