#include <QtTest>

#include "core/base/diagnostic.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

Diagnostic misspelt()
{
    return {Diagnostic::Severity::Error,
            {"case.yaml", 3, 5},
            {"没有叫“ages”的项。", "There is no key \"ages\"."},
            "    ages: 3",
            "age"};
}

QString shown(const Diagnostic& diagnostic, Language language = Language::En)
{
    return QString::fromStdString(toText(diagnostic, language));
}

} // namespace

class DiagnosticTest : public QObject {
    Q_OBJECT
private slots:
    void theyAreSortedByPlaceAndThoseOfOnePlaceStayAsTheyCame()
    {
        const auto at = [](int line, int column, const char* message) {
            return Diagnostic{Diagnostic::Severity::Error, {"case.yaml", line, column}, {message, message}, {}, {}};
        };
        Diagnostics diagnostics{at(10, 1, "d"), at(2, 5, "b"), at(2, 5, "c"), at(2, 1, "a")};
        sortByPlace(diagnostics);
        std::string order;
        for (const Diagnostic& each : diagnostics)
            order += each.message.en;
        QCOMPARE(order, std::string("abcd"));
    }

    void anErrorIsShownWithItsLineACaretAndTheSuggestion()
    {
        QCOMPARE(shown(misspelt()), QString("case.yaml:3:5: There is no key \"ages\".\n"
                                            "    ages: 3\n"
                                            "    ^\n"
                                            "did you mean “age”?"));
        QCOMPARE(shown(misspelt(), Language::Zh), QString("case.yaml:3:5: 没有叫“ages”的项。\n"
                                                          "    ages: 3\n"
                                                          "    ^\n"
                                                          "是否想写 “age”？"));
    }

    void aWarningSaysSo()
    {
        Diagnostic warning{Diagnostic::Severity::Warning, {"a.yaml", 1, 1}, {"旧", "old"}, "", ""};
        QCOMPARE(shown(warning), QString("a.yaml:1:1: warning: old"));
        QCOMPARE(shown(warning, Language::Zh), QString("a.yaml:1:1: 警告：旧"));
    }

    void placesMayBeAWholeFileOrNowhere()
    {
        Diagnostic one{Diagnostic::Severity::Error, {"a.yaml", 0, 0}, {"空", "empty"}, "", ""};
        QCOMPARE(shown(one), QString("a.yaml: empty"));
        one.place = {};
        QCOMPARE(shown(one), QString("empty"));
    }

    void theCaretStandsUnderTheColumn_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("caret");
        QTest::newRow("first column") << "abc" << 1 << "^";
        QTest::newRow("plain") << "abc" << 3 << "  ^";
        QTest::newRow("just past the end") << "abc" << 4 << "   ^";
        QTest::newRow("far past the end") << "abc" << 99 << "   ^";
        QTest::newRow("Chinese takes two cells") << "姓名: x" << 4 << "     ^";
        QTest::newRow("a character beyond the base plane takes two") << "𠮷: x" << 3 << "   ^";
        QTest::newRow("full-width punctuation takes two") << "（a）b" << 4 << "     ^";
        QTest::newRow("tabs stay tabs") << "\ta\tb" << 4 << "\t \t^";
        QTest::newRow("Latin letters with marks take one") << "éa" << 2 << " ^";
        QTest::newRow("a combining mark takes none") << "e\u0301a" << 3 << " ^";
    }

    void theCaretStandsUnderTheColumn()
    {
        QFETCH(QString, line);
        QFETCH(int, column);
        QFETCH(QString, caret);
        const Diagnostic one{Diagnostic::Severity::Error, {"f", 1, column}, {"m", "m"}, line.toStdString(), ""};
        QCOMPARE(shown(one).section('\n', 2), caret);
    }

    void whatWouldMoveTheCursorIsNotPrinted()
    {
        const Diagnostic one{Diagnostic::Severity::Error, {"f", 1, 1}, {"m", "m"}, "a\x1b[31m\r", ""};
        QCOMPARE(shown(one).section('\n', 1, 1), QString("a?[31m?"));
    }

    void brokenBytesDoNotStopTheCaret()
    {
        const Diagnostic one{Diagnostic::Severity::Error, {"f", 1, 4}, {"m", "m"}, "\xE5\xFF\x80z\xF0", ""};
        QVERIFY(toText(one, Language::En).ends_with('^'));
    }

    void onlyErrorsAreErrors()
    {
        Diagnostic warning = misspelt();
        warning.severity = Diagnostic::Severity::Warning;
        Diagnostics all{warning};
        QVERIFY(!hasErrors({}));
        QVERIFY(!hasErrors(all));
        append(all, {misspelt(), warning});
        QVERIFY(hasErrors(all));
        QCOMPARE(all.size(), std::size_t{3});
        QVERIFY(all[1] == misspelt());
    }
};

static const bool registered = huimin::tests::add<DiagnosticTest>("diagnostic_test");
#include "diagnostic_test.moc"
