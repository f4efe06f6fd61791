#include "app/comparison/comparison_page.h"

#include <QtTest>
#include <QtWidgets>

#include "app/document/comparer.h"
#include "app/document/determiner.h"
#include "app/widgets/outline_view.h"
#include "app/widgets/warning_box.h"
#include "tests/app/support/shipped_rules.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class ComparisonPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itFollowsTheCaseWhileItIsLookedAt();
    void onlyTheLastAnswerIsHeard();
    void daysInTheWrongOrderAreSaid();
    void theSampleStandardsAreNamedAsSuch();
    void everythingIsReachedWithKeys();
};

namespace {

const QString sample = HUIMIN_SOURCE_DIR "/rules/samples/household.yaml";
const Date day = *Date::of(2023, 2, 1);

struct Desk {
    CaseDocument document{shippedRules()};
    Determiner determiner{document, shippedSheets(), day};
    ComparisonPage page{determiner, *shippedRules(), day};
    OutlineView* outline = page.findChild<OutlineView*>("comparison");

    Desk()
    {
        page.speak(Language::Zh);
        page.resize(1100, 640);
    }

    QString shown(const QModelIndex& parent = {}) const
    {
        QString all;
        for (int row = 0; row < outline->outline().rowCount(parent); ++row) {
            const QModelIndex index = outline->outline().index(row, 0, parent);
            all += index.data().toString() + u'\n' + shown(index);
        }
        return all;
    }

    QString warning() const { return page.findChild<WarningBox*>()->findChild<QLabel*>()->text(); }
};

}  // namespace

void ComparisonPageTest::itFollowsTheCaseWhileItIsLookedAt()
{
    Desk desk;
    desk.document.open(sample);
    QTRY_VERIFY(!desk.determiner.isBusy());
    QVERIFY(!desk.page.findChild<Comparer*>()->isBusy());
    desk.page.show();
    QTRY_VERIFY2(desk.shown().contains("118.00 → 123.00 +5.00"), qPrintable(desk.shown()));
    desk.page.findChildren<QDateEdit*>().last()->setDate(QDate(2022, 12, 31));
    QTRY_VERIFY(!desk.shown().contains("123.00"));
}

void ComparisonPageTest::onlyTheLastAnswerIsHeard()
{
    Desk desk;
    desk.document.open(sample);
    QTRY_VERIFY(!desk.determiner.isBusy());
    QSignalSpy answers(desk.page.findChild<Comparer*>(), &Comparer::compared);
    desk.page.show();
    auto* to = desk.page.findChildren<QDateEdit*>().last();
    for (int i = 1; i <= 20; ++i)
        to->setDate(QDate(2023, 1, 1 + i));
    QTRY_COMPARE(answers.count(), 1);
    QVERIFY(!desk.page.findChild<Comparer*>()->isBusy());
    QVERIFY2(desk.shown().contains("2023-01-21"), qPrintable(desk.shown()));
}

void ComparisonPageTest::daysInTheWrongOrderAreSaid()
{
    Desk desk;
    desk.document.open(sample);
    desk.page.show();
    QTRY_VERIFY(desk.shown().contains("123.00"));
    auto* from = desk.page.findChildren<QDateEdit*>().first();
    from->setDate(QDate(2024, 1, 1));
    QVERIFY2(desk.warning().contains("对调"), qPrintable(desk.warning()));
    QVERIFY(desk.shown().isEmpty());
    from->setDate(QDate(2022, 12, 31));
    QTRY_VERIFY(desk.shown().contains("123.00"));
}

void ComparisonPageTest::theSampleStandardsAreNamedAsSuch()
{
    Desk desk;
    desk.document.open(sample);
    desk.page.show();
    QTRY_VERIFY2(desk.warning().contains("示例标准"), qPrintable(desk.warning()));
}

void ComparisonPageTest::everythingIsReachedWithKeys()
{
    Desk desk;
    desk.document.open(sample);
    desk.page.show();
    QTRY_VERIFY(desk.shown().contains("123.00"));
    desk.page.setFocus();
    auto* only = desk.page.findChild<QCheckBox*>();
    const QString all = desk.shown();
    QTest::keyClick(only, Qt::Key_Space);
    QVERIFY(desk.shown().size() < all.size());
    QVERIFY(desk.shown().contains("123.00"));
    for (const QDateEdit* field : desk.page.findChildren<QDateEdit*>())
        QVERIFY(!field->accessibleName().isEmpty());
}

static const bool registered = huimin::tests::add<ComparisonPageTest>("comparison_page_test");

#include "comparison_page_test.moc"
