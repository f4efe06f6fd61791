#include <QtTest>

#include "core/rulepack/examples.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

/// Reading tests/data/cases/sound.yaml.
class ExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto tree = yaml::readFile(dataFolder + "cases/sound.yaml");
        QVERIFY(bool(tree));
        QVERIFY(isCaseFile(*tree));
        auto cases = readCaseFile(*tree, *soundRules());
        QVERIFY2(bool(cases), cases ? "" : qPrintable(rendered(cases.diagnostics(), "")));
        m_cases = std::make_unique<CaseFile>(*cases);
    }

    void theFilesOwnAreDefaults()
    {
        QCOMPARE(m_cases->title, std::string("渔港"));
        QCOMPARE(m_cases->examples.size(), std::size_t{4});
        const Example& first = m_cases->examples[0];
        QCOMPARE(first.name, std::string("the file's day and sheet"));
        QCOMPARE(first.date->toIso(), std::string("2023-02-01"));
        QCOMPARE(first.standards->id, std::string("东港"));
        QCOMPARE(first.profile->find("id")->text, std::string("b1"));
        const Example& second = m_cases->examples[1];
        QCOMPARE(second.date->toIso(), std::string("2022-12-31"));
        QCOMPARE(second.standards->entries.at("winter_rate").size(), std::size_t{1});
        QVERIFY(m_cases->examples[2].standards != m_cases->examples[0].standards);
        QCOMPARE(m_cases->examples[2].standards->id, std::string("东港"));
        QCOMPARE(m_cases->examples[3].standards, m_cases->examples[0].standards);
    }

    void everyKeyOfAnExpectation()
    {
        const Expectation& full = m_cases->examples[0].expectations.at(0);
        QCOMPARE(full.benefit, std::string("winter_aid"));
        QCOMPARE(*full.subject, std::string("boat"));
        QCOMPARE(*full.status, std::string("eligible"));
        QCOMPARE(std::get<std::string>(*full.amount), std::string("520.00"));
        QCOMPARE(*full.bound, std::string("exact"));
        QCOMPARE(*full.route, std::string("whole_boat"));
        QCOMPARE(*full.displacedBy, std::string());
        QVERIFY(full.missingFacts && full.missingFacts->empty());
        QCOMPARE(full.missingStandards->at(0), std::string("winter_rate"));
        QCOMPARE(*full.rows, 1);
        QCOMPARE(full.place.line, 8);
    }

    void whatIsNotSaidIsNotExpected()
    {
        const Expectation& bare = m_cases->examples[0].expectations.at(1);
        QVERIFY(!bare.subject && !bare.status && !bare.amount && !bare.bound && !bare.route && !bare.displacedBy);
        QVERIFY(!bare.missingFacts && !bare.missingStandards && !bare.rows);
    }

    void theFormsOfAnAmount()
    {
        const auto& expected = m_cases->examples[1].expectations;
        QVERIFY(std::holds_alternative<std::nullptr_t>(*expected.at(0).amount));
        const auto& bounds = std::get<ExpectedBounds>(*expected.at(1).amount);
        QCOMPARE(bounds.low, std::string("0.00"));
        QCOMPARE(bounds.high, std::string("520.00"));
        QCOMPARE(*expected.at(1).displacedBy, std::string("sick_aid"));
    }

    void aStatementIsExpected()
    {
        const ExpectedStatement& expected = m_cases->examples[3].statements.at(0);
        QCOMPARE(expected.statement, std::string("watch_pay"));
        QCOMPARE(*expected.totals.at(0).text, std::string("80.00"));
        QVERIFY(!expected.totals.at(1).text);
        QCOMPARE(expected.items.at(0).key, std::string("2023-01-03"));
        QCOMPARE(expected.items.at(0).values.at(1).id, std::string("sum"));
        QCOMPARE(*expected.deadlines.at(0).text, std::string("2023-01-13"));
    }

    void otherFilesAreNoCaseFiles()
    {
        QVERIFY(!isCaseFile(treeOf("standards: x")));
        QVERIFY(!isCaseFile(treeOf("examples: []\ncases: x")));
        QVERIFY(!isCaseFile(treeOf("- cases")));
    }

private:
    std::unique_ptr<CaseFile> m_cases;
};

static const bool registered = huimin::tests::add<ExamplesTest>("examples_test");
#include "examples_test.moc"
