#include "app/widgets/day_edit.h"

#include <QtTest>
#include <QtWidgets>

#include "tests/support/registry.h"

using namespace huimin;

class DayEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayIsUnderstoodAsItIsTyped_data();
    void aDayIsUnderstoodAsItIsTyped();
    void theArrowKeysStep();
};

void DayEditTest::aDayIsUnderstoodAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("day");
    QTest::newRow("with hyphens") << "2022-12-31" << "2022-12-31";
    QTest::newRow("without") << "20221231" << "2022-12-31";
    QTest::newRow("short") << "2022-1-5" << "2022-01-05";
}

void DayEditTest::aDayIsUnderstoodAsItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, day);
    DayEdit field(*Date::of(2023, 1, 1));
    field.show();
    field.setFocus(Qt::ShortcutFocusReason);
    QSignalSpy chosen(&field, &DayEdit::dayChosen);
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, typed);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.day().toIso(), day.toStdString());
    // A hyphen that ends a short month tells of the day so far; what counts is that the field says when it changes.
    QVERIFY(!chosen.isEmpty());
}

void DayEditTest::theArrowKeysStep()
{
    DayEdit field(*Date::of(2023, 1, 1));
    field.show();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.day().toIso(), std::string("2022-01-01"));
}

static const bool registered = huimin::tests::add<DayEditTest>("day_edit_test");

#include "day_edit_test.moc"
