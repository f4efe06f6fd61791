// Sets that share what they hold.
#include <QtTest>

#include <vector>

#include "core/value/shared_set.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

using Numbers = SharedSet<int>;

std::vector<int> in(const Numbers& set)
{
    return {set.begin(), set.end()};
}

bool shares(const Numbers& a, const Numbers& b)
{
    return &*a.begin() == &*b.begin();
}

}  // namespace

class SharedSetTest : public QObject {
    Q_OBJECT

private slots:
    void holdsEachOnceInOrder()
    {
        QCOMPARE(in(Numbers{3, 1, 2, 3, 1}), (std::vector<int>{1, 2, 3}));
        QVERIFY(Numbers().empty());
        QVERIFY(Numbers(std::vector<int>()).empty());
    }

    void aUnionHasWhatEitherHas()
    {
        Numbers set{1, 4};
        set.add({2, 4, 6});
        QCOMPARE(in(set), (std::vector<int>{1, 2, 4, 6}));
        QVERIFY(set.contains(6) && !set.contains(5));
    }

    void aUnionThatAddsNothingShares()
    {
        const Numbers large{1, 2, 3};
        Numbers set = large;
        set.add({2});
        QVERIFY(shares(set, large));
        Numbers small{3};
        small.add(large);
        QVERIFY(shares(small, large));
    }

    void addingToACopyLeavesTheOtherAlone()
    {
        const Numbers before{1, 2};
        Numbers after = before;
        after.add({3});
        QCOMPARE(in(before), (std::vector<int>{1, 2}));
        QVERIFY(!(after == before));
        QVERIFY(after == (Numbers{3, 2, 1}));
    }
};

static const bool registered = huimin::tests::add<SharedSetTest>("shared_set_test");
#include "shared_set_test.moc"
