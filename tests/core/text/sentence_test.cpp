#include <QtTest>

#include "core/text/sentence.h"
#include "tests/support/registry.h"

using namespace huimin;

class SentenceTest : public QObject {
    Q_OBJECT
private slots:
    void placesAreFilledInBothLanguages()
    {
        const Sentence sentence{"第 {1} 行：{0}", "{0} in line {1}"};
        const Bilingual filled = fill(sentence, {Bilingual{"错", "mistake"}, 12});
        QCOMPARE(filled.zh, std::string("第 12 行：错"));
        QCOMPARE(filled.en, std::string("mistake in line 12"));
    }

    void whatIsNoPlaceStaysAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("no part given") << "{0} {2}"
                                       << "X {2}";
        QTest::newRow("twice") << "{0}{0}"
                               << "XX";
        QTest::newRow("empty braces") << "{}"
                                      << "{}";
        QTest::newRow("a flow map") << "{a: 1}"
                                    << "{a: 1}";
        QTest::newRow("unclosed") << "{0"
                                  << "{0";
        QTest::newRow("only a brace") << "{"
                                      << "{";
        QTest::newRow("nested") << "{{0}}"
                                << "{X}";
        QTest::newRow("an absurd number") << "{99999999999999999999}"
                                          << "{99999999999999999999}";
    }

    void whatIsNoPlaceStaysAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        const std::string zh = text.toStdString();
        QCOMPARE(QString::fromStdString(fill(Sentence{zh, ""}, {"X"}).zh), filled);
    }

    void aFilledPartIsNotFilledAgain() { QCOMPARE(fill(Sentence{"{0}", "{0}"}, {"{1}", "no"}).zh, std::string("{1}")); }
};

static const bool registered = huimin::tests::add<SentenceTest>("sentence_test");
#include "sentence_test.moc"
