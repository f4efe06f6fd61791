#include "app/document/determiner.h"

#include <QtTest>

#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class DeterminerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAnswerFollowsTheCase();
    void onlyTheLastAnswerIsHeard();
    void aCaseThatCannotBeDeterminedIsRefusedWithTheReason();
};

namespace {

const Date day = *Date::of(2023, 2, 1);
const QString sample = HUIMIN_SOURCE_DIR "/rules/samples/household.yaml";

struct Desk {
    CaseDocument document{shippedRules()};
    Determiner determiner{document, shippedSheets(), day};
    std::shared_ptr<const Determination> last;
    Diagnostics refusal;
    int answers = 0;

    Desk()
    {
        QObject::connect(&determiner, &Determiner::determined, &determiner, [this](auto determination) {
            last = determination;
            ++answers;
        });
        QObject::connect(&determiner, &Determiner::refused, &determiner, [this](const Diagnostics& diagnostics) {
            refusal = diagnostics;
            ++answers;
        });
    }
};

}  // namespace

void DeterminerTest::theAnswerFollowsTheCase()
{
    Desk desk;
    QTRY_VERIFY(desk.last);
    QVERIFY(desk.document.open(sample).empty());
    QVERIFY(desk.determiner.isBusy());
    QTRY_COMPARE(desk.answers, 2);
    QVERIFY(!desk.determiner.isBusy());
    QCOMPARE(desk.last->input.profile, desk.document.profile());
    QVERIFY(desk.last->input.standards != nullptr);

    desk.determiner.setDay(*Date::of(2022, 12, 31));
    QTRY_COMPARE(desk.answers, 3);
    QCOMPARE(desk.last->input.day, *Date::of(2022, 12, 31));
}

void DeterminerTest::onlyTheLastAnswerIsHeard()
{
    Desk desk;
    for (int i = 0; i < 20; ++i)
        desk.document.openUnsaved(desk.document.text() + "\n", {});
    QTRY_VERIFY(!desk.determiner.isBusy());
    QCOMPARE(desk.answers, 1);
    QCOMPARE(desk.last->input.profile, desk.document.profile());
}

void DeterminerTest::aCaseThatCannotBeDeterminedIsRefusedWithTheReason()
{
    Desk desk;
    desk.document.openUnsaved("profile: household\nmembers:\n  - {id: p1, birth_date: 2030-01-01}\n", {});
    QTRY_COMPARE(desk.answers, 1);
    QCOMPARE(desk.refusal.size(), std::size_t(1));
    desk.document.openUnsaved("profile: household\nmembers:\n  - {id: p1, sex: m}\n", {});
    QTRY_COMPARE(desk.answers, 2);
    QVERIFY(QString::fromStdString(desk.refusal[0].message.en).contains("can only be"));
}

static const bool registered = huimin::tests::add<DeterminerTest>("determiner_test");

#include "determiner_test.moc"
