// What a row that is open asks first.
#include <QtTest>

#include "tests/support/registry.h"
#include "tests/support/tiny_rules.h"

using namespace huimin;

namespace {

const std::string kindYaml = R"(
profile: case
label: {zh: 档案, en: case}
subject: whole
facts:
  - {id: a, type: boolean, label: {zh: 甲, en: a}}
  - {id: b, type: boolean, label: {zh: 乙, en: b}}
)";

Row rowFor(const std::string& condition, const std::string& amount)
{
    return tests::onlyRow(tests::tinyRules(kindYaml, condition, amount), "profile: case\nid: one\n");
}

}  // namespace

class FirstQuestionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOpenConditionAsksBeforeTheAmountThoughItsFactStandsLater()
    {
        const Row row = rowFor("b", "if a then 5 else 10");
        QCOMPARE(row.missingFacts.size(), std::size_t(2));
        QCOMPARE(row.askFirst, std::string("b"));
    }

    void anAmountAloneAsksForWhatItHangsOn()
    {
        QCOMPARE(rowFor("true", "if b then 5 else 10").askFirst, std::string("b"));
    }

    void aSettledRowAsksNothing()
    {
        QCOMPARE(rowFor("a or true", "5").askFirst, std::string());
    }
};

static const bool registered = huimin::tests::add<FirstQuestionTest>("first_question_test");
#include "first_question_test.moc"
