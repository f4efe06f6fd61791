// How a printed document numbers its headings, however many there are.
#include <QtTest>

#include "core/report/printout_sentences.h"
#include "core/report/printout_writer.h"
#include "core/report/sensitive_facts.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::report;

class PrintoutWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headingsAreNumberedInWords_data();
    void headingsAreNumberedInWords();
    void aCoveredIdTellsNoMoreThanWhereItIsFrom();
};

void PrintoutWriterTest::headingsAreNumberedInWords_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("begins");
    QTest::newRow("1") << 1 << "一、";
    QTest::newRow("10") << 10 << "十、";
    QTest::newRow("21") << 21 << "二十一、";
    QTest::newRow("99") << 99 << "九十九、";
    QTest::newRow("a household of a hundred") << 100 << "100、";
    QTest::newRow("more still") << 123 << "123、";
}

void PrintoutWriterTest::headingsAreNumberedInWords()
{
    QFETCH(int, number);
    QFETCH(QString, begins);
    const Words words(Language::Zh);
    PrintoutWriter writer("title", words);
    for (int i = 0; i < number; ++i)
        writer.heading(sentences::numberColumn);
    const auto& heading = std::get<Heading>(writer.printout().blocks.back());
    QVERIFY2(heading.text.starts_with(begins.toStdString()), heading.text.c_str());
}

void PrintoutWriterTest::aCoveredIdTellsNoMoreThanWhereItIsFrom()
{
    QCOMPARE(coveredId("140000194806154279"), std::string("140000************"));
    QCOMPARE(coveredId("1400"), std::string("****"));
}

static const bool registered = huimin::tests::add<PrintoutWriterTest>("printout_writer_test");

#include "printout_writer_test.moc"
