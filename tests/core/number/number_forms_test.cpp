#include <QtTest>
#include <array>
#include <random>

#include "core/number/big_arithmetic.h"
#include "core/number/number.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

constexpr int cases = 20'000;
constexpr std::array modes{Rounding::HalfUp, Rounding::HalfDown, Rounding::HalfEven, Rounding::Up,
                           Rounding::Down,   Rounding::Ceiling,  Rounding::Floor};

/// Small numbers of every length, many of them at the edges of what fits.
class Numbers {
public:
    Number next()
    {
        if (m_random() % 3 == 0)
            return Number::ratio(integer() % 10'000'000, 100);
        const std::int64_t bottom = integer();
        return Number::ratio(integer(), bottom == 0 ? 1 : bottom);
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

private:
    std::int64_t integer() { return static_cast<std::int64_t>(m_random()) >> below(64); }

    std::mt19937_64 m_random{20230101};
};

} // namespace

/// Two ways of computing must agree: machine integers and Boost's unbounded ones.
class NumberFormsTest : public QObject {
    Q_OBJECT
private slots:
    void arithmeticAgrees()
    {
        Numbers numbers;
        for (int i = 0; i < cases; ++i) {
            const Number a = numbers.next();
            const Number b = numbers.next();
            QVERIFY(a + b == big::add(a, b));
            QVERIFY(a - b == big::subtract(a, b));
            QVERIFY(a * b == big::multiply(a, b));
            QVERIFY(b.isZero() || a / b == big::divide(a, b));
            QVERIFY(-a == big::negate(a));
            QVERIFY((a <=> b) == big::compare(a, b));
        }
    }

    void roundingAgrees()
    {
        Numbers numbers;
        for (int i = 0; i < cases; ++i) {
            const Number a = numbers.next();
            const int places = numbers.below(45) - 22;
            for (const Rounding mode : modes)
                QVERIFY(a.rounded(places, mode) == big::rounded(a, places, mode));
        }
    }

    void textAgreesAndReadsBack()
    {
        Numbers numbers;
        for (int i = 0; i < cases; ++i) {
            const Number a = numbers.next();
            const std::string text = a.toString();
            QCOMPARE(text, big::toString(a));
            const Number read = *Number::parse(text);
            QCOMPARE(read.toString(), text);
            const Number exact = Number::ratio(numbers.below(2'000'000) - 1'000'000, 1'000);
            QVERIFY(*Number::parse(exact.toString()) == exact);
        }
    }

    void powersAgree()
    {
        Numbers numbers;
        for (int i = 0; i < 2'000; ++i) {
            const Number a = numbers.next();
            const int exponent = numbers.below(9);
            Number product = 1;
            for (int k = 0; k < exponent; ++k)
                product = product * a;
            QVERIFY(*a.power(exponent) == product);
            QVERIFY(a.isZero() || *a.power(-exponent) == Number(1) / product);
        }
    }

    void lawsOfArithmetic()
    {
        Numbers numbers;
        for (int i = 0; i < cases; ++i) {
            const Number a = numbers.next();
            const Number b = numbers.next();
            const Number c = numbers.next();
            QVERIFY((a + b) + c == a + (b + c));
            QVERIFY((a + b) * c == a * c + b * c);
            QVERIFY(a - b + b == a);
            QVERIFY(b.isZero() || a / b * b == a);
            QVERIFY((a < b) == (a - b).isNegative());
            QCOMPARE((a + b - b).hash(), a.hash());
        }
    }
};

static const bool registered = huimin::tests::add<NumberFormsTest>("number_forms_test");
#include "number_forms_test.moc"
