#include "app/wages/day_brush.h"

#include <QtTest>

#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class DayBrushTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKindsAboutDaysAreFoundInThePacks();
    void aMarkedDayBeginsAsThePackSays();
    void eachMarkIsOneStepToUndo();
    void daysStandInOrderInTheFileHoweverTheyAreMarked();
    void aStrokeIsOneStep();
    void aStrokeThatGoesBackLeavesWhatItFound();
    void twoStrokesAreTwoSteps();
    void takingTheLastMarkAwayLeavesAListThatIsEmpty();
    void whatWasWrittenOfOtherDaysStays();
};

namespace {

Date january(int day)
{
    return *Date::of(2023, 1, day);
}

struct Claim {
    CaseDocument document{shippedRules()};
    DayBrush brush{document};

    explicit Claim(const QString& file = {})
    {
        const Diagnostics problems = file.isEmpty() ? document.startNew(*kindsWithDays(*shippedRules()).front()) : document.open(file);
        if (!problems.empty())
            qFatal("%s", problems.front().message.en.c_str());
    }

    /// The days of the month that are marked, in the order of the file: "21 22 25".
    QString marked() const
    {
        QStringList days;
        for (const GivenFact& item : document.profile()->root.find(list().fact->id)->items)
            days << QString::number(Date::parse(item.id)->day());
        return days.join(u' ');
    }

    DayList list() const { return *dayListOf(*shippedRules(), *document.profile()->kind); }
    void stroke(int from, std::initializer_list<int> over)
    {
        brush.begin(january(from));
        for (const int day : over)
            QVERIFY(brush.moveTo(january(day)).empty());
        brush.end();
    }
};

}  // namespace

void DayBrushTest::theKindsAboutDaysAreFoundInThePacks()
{
    const auto kinds = kindsWithDays(*shippedRules());
    QCOMPARE(kinds.size(), std::size_t{1});
    QVERIFY(!dayListOf(*shippedRules(), *CaseDocument(shippedRules()).profile()->kind));
}

void DayBrushTest::aMarkedDayBeginsAsThePackSays()
{
    Claim claim;
    QVERIFY(claim.brush.toggle(january(22)).empty());
    const auto& begins = claim.list().statement->markedDays->facts;
    QVERIFY(!begins.empty());
    const GivenFact& day = claim.document.profile()->root.find(claim.list().fact->id)->items.front();
    for (const auto& [fact, value] : begins)
        QCOMPARE(day.find(fact)->scalar == value, true);
}

void DayBrushTest::eachMarkIsOneStepToUndo()
{
    Claim claim;
    for (const int day : {22, 23, 24})
        QVERIFY(claim.brush.toggle(january(day)).empty());
    QCOMPARE(claim.document.undoStack().count(), 3);
    claim.document.undoStack().undo();
    QCOMPARE(claim.marked(), "22 23");
    QVERIFY(claim.brush.toggle(january(22)).empty());
    QCOMPARE(claim.marked(), "23");
    claim.document.undoStack().undo();
    QCOMPARE(claim.marked(), "22 23");
}

void DayBrushTest::daysStandInOrderInTheFileHoweverTheyAreMarked()
{
    Claim claim;
    for (const int day : {25, 3, 22, 31, 1})
        QVERIFY(claim.brush.toggle(january(day)).empty());
    QCOMPARE(claim.marked(), "1 3 22 25 31");
    QVERIFY(claim.document.diagnostics().empty());
}

void DayBrushTest::aStrokeIsOneStep()
{
    Claim claim;
    claim.stroke(21, {21, 22, 24});
    QCOMPARE(claim.marked(), "21 22 23 24");
    QCOMPARE(claim.document.undoStack().count(), 1);
    claim.document.undoStack().undo();
    QCOMPARE(claim.marked(), "");
}

void DayBrushTest::aStrokeThatGoesBackLeavesWhatItFound()
{
    Claim claim;
    QVERIFY(claim.brush.toggle(january(23)).empty());
    claim.stroke(21, {21, 25, 22});
    QCOMPARE(claim.marked(), "21 22 23");
    claim.stroke(27, {26, 28});
    QCOMPARE(claim.marked(), "21 22 23 27 28");
}

void DayBrushTest::twoStrokesAreTwoSteps()
{
    Claim claim;
    claim.stroke(2, {2, 3});
    claim.stroke(5, {5, 6});
    QCOMPARE(claim.document.undoStack().count(), 2);
    claim.document.undoStack().undo();
    QCOMPARE(claim.marked(), "2 3");
}

void DayBrushTest::takingTheLastMarkAwayLeavesAListThatIsEmpty()
{
    Claim claim;
    QVERIFY(claim.brush.toggle(january(22)).empty());
    QVERIFY(claim.brush.toggle(january(22)).empty());
    QCOMPARE(claim.marked(), "");
    QVERIFY(claim.document.diagnostics().empty());
    QVERIFY(claim.brush.toggle(january(23)).empty());
    QCOMPARE(claim.marked(), "23");
}

void DayBrushTest::whatWasWrittenOfOtherDaysStays()
{
    Claim claim(HUIMIN_SOURCE_DIR "/rules/samples/wage_claim.yaml");
    const std::string before = claim.document.text();
    QVERIFY(claim.brush.toggle(january(24)).empty());
    QCOMPARE(claim.marked(), "21 22 23 24 25 28");
    QVERIFY(claim.brush.toggle(january(24)).empty());
    QCOMPARE(claim.document.text(), before);
}

static const bool registered = huimin::tests::add<DayBrushTest>("day_brush_test");

#include "day_brush_test.moc"
