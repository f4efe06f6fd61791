// Spans, linear forms and cuts: the arithmetic of what is not known.
#include <QtTest>

#include "core/value/constraints.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

OpenFactPtr money(const std::string& path, int order)
{
    OpenFact fact;
    fact.path = path;
    fact.reported = path;
    fact.kind = OpenFact::Kind::Number;
    fact.span = Span::atLeast(0);
    fact.order = order;
    return std::make_shared<const OpenFact>(fact);
}

OpenFactPtr birthDate()
{
    OpenFact fact;
    fact.path = "born";
    fact.kind = OpenFact::Kind::Date;
    fact.whole = true;
    fact.span = Span::between(Number(Date::of(1900, 1, 1)->dayNumber()), Number(Date::of(2023, 2, 1)->dayNumber()));
    return std::make_shared<const OpenFact>(fact);
}

LinearForm form(const OpenFactPtr& fact)
{
    return LinearForm(Term{fact, Term::Measure::Itself, {}});
}

Span open(const Number& low, const Number& high)
{
    return {Span::End{low, true}, Span::End{high, true}};
}

}  // namespace

class ValueUnknownTest : public QObject {
    Q_OBJECT

private slots:
    void aProductOfSpansTakesItsExtremeCorners()
    {
        QCOMPARE(Span::between(-2, 3) * Span::between(4, 5), Span::between(-10, 15));
        QCOMPARE(Span::between(-2, 3) * Number(-1), Span::between(-3, 2));
        QCOMPARE(Span::atLeast(0) * Span::only(0), Span::only(0));
    }

    void anOpenEndStaysOpen()
    {
        QVERIFY(!(open(0, 5) + Span::only(1)).contains(6));
        QVERIFY((open(0, 5) + Span::only(1)).contains(Number::ratio(11, 2)));
        QVERIFY(open(2, 2).isEmpty());
    }

    void divisionByASpanThatHoldsZeroCanBeAnything()
    {
        QCOMPARE(divide(Span::only(1), Span::between(-1, 1)), Span());
        QCOMPARE(divide(Span::only(6), Span::between(2, 3)), Span::between(2, 3));
    }

    void oneSpanBelowAnotherIsSettledAndOverlapIsNot()
    {
        QCOMPARE(allLess(Span::between(1, 2), Span::between(3, 4)), std::optional(true));
        QCOMPARE(allLess(Span::between(3, 4), Span::between(1, 3)), std::optional(false));
        QCOMPARE(allLess(Span::between(1, 3), Span::between(2, 4)), std::optional<bool>());
        QCOMPARE(allLess(open(1, 3), Span::only(3)), std::optional(true));
        QCOMPARE(allLess(Span::between(1, 3), Span::only(3)), std::optional<bool>());
    }

    void aFormMinusItselfIsNothing()
    {
        const auto wage = money("wage", 1);
        const LinearForm twice = form(wage) * Number(2);
        QVERIFY((twice + form(wage) * Number(-2)).isConstant());
        QCOMPARE(spanOf(twice + LinearForm(Number(5)), nullptr), Span::atLeast(5));
    }

    void aComparisonTellsWhereItTurns()
    {
        // (wage + 700) / 3 < 496 turns at 788: below it, true.
        const auto wage = money("wage", 1);
        const LinearForm perHead = (form(wage) + LinearForm(Number(700))) * Number::ratio(1, 3);
        const Cut cut = cutWhereNegative(perHead + LinearForm(Number(-496)), false);
        QVERIFY(cut.direction == form(wage));
        QCOMPARE(cut.at, Number(788));
        QVERIFY(!cut.above);
        // 496 - wage <= 0 turns below 496 too: at it, the condition holds.
        const Cut reverse = cutWhereNegative(form(wage) * Number(-1) + LinearForm(Number(496)), true);
        QCOMPARE(reverse.at, Number(496));
        QVERIFY(!reverse.above);
    }

    void anAgeTurnsOnABirthDate()
    {
        // age < 60 on 2023-02-01 turns between those born on 1963-02-01 (60) and the day after (59).
        const auto born = birthDate();
        const LinearForm age(Term{born, Term::Measure::WholeYearsUntil, *Date::of(2023, 2, 1)});
        const Cut cut = cutWhereNegative(age + LinearForm(Number(-60)), false);
        QVERIFY(cut.direction == form(born));
        QCOMPARE(cut.at, Number(Date::of(1963, 2, 2)->dayNumber()));
        const auto older = Constraints::with(nullptr, form(born), Span{std::nullopt, Span::End{cut.at, true}});
        QCOMPARE(spanOf(age, older).low->at, Number(60));
        const auto younger = Constraints::with(nullptr, form(born), Span{Span::End{cut.at, false}, std::nullopt});
        QCOMPARE(spanOf(age, younger).high->at, Number(59));
    }

    void aConstraintOnASumHoldsForItsMultiples()
    {
        const LinearForm sum = form(money("a", 1)) + form(money("b", 2));
        const auto constraints = Constraints::with(nullptr, sum, Span{std::nullopt, Span::End{Number(10), true}});
        QCOMPARE(spanOf(sum * Number(3), constraints).high->at, Number(30));
        QVERIFY(!spanOf(form(money("a", 1)), constraints).high);
    }
};

static const bool registered = huimin::tests::add<ValueUnknownTest>("value_unknown_test");
#include "value_unknown_test.moc"
