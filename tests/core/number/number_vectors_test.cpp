#include <QtTest>
#include <compare>
#include <fstream>
#include <map>
#include <sstream>

#include "core/number/number.h"
#include "tests/support/registry.h"

using namespace huimin;

namespace {

/// The fields of one line of the vectors; what they mean is told in tests/number_vectors.py.
using Fields = std::vector<std::string>;

Number number(const std::string& text)
{
    const std::size_t slash = text.find('/');
    const Number top = *Number::parse(text.substr(0, slash));
    return slash == std::string::npos ? top : top / *Number::parse(text.substr(slash + 1));
}

Rounding rounding(const std::string& name)
{
    static const std::map<std::string, Rounding> modes{
        {"HalfUp", Rounding::HalfUp}, {"HalfDown", Rounding::HalfDown}, {"HalfEven", Rounding::HalfEven},
        {"Up", Rounding::Up},         {"Down", Rounding::Down},         {"Ceiling", Rounding::Ceiling},
        {"Floor", Rounding::Floor}};
    return modes.at(name);
}

std::string order(const Number& a, const Number& b)
{
    return a < b ? "-1" : b < a ? "1" : "0";
}

/// Whether the last field is what comes out of the others.
bool holds(const Fields& f)
{
    const std::string& operation = f[0];
    const Number a = number(f[1]);
    if (operation == "add")
        return a + number(f[2]) == number(f[3]);
    if (operation == "sub")
        return a - number(f[2]) == number(f[3]);
    if (operation == "mul")
        return a * number(f[2]) == number(f[3]);
    if (operation == "div")
        return a / number(f[2]) == number(f[3]);
    if (operation == "cmp")
        return order(a, number(f[2])) == f[3] && (a == number(f[2])) == (f[3] == "0");
    if (operation == "round")
        return a.rounded(std::stoi(f[2]), rounding(f[3])) == number(f[4]);
    if (operation == "text")
        return a.toString() == f[2];
    if (operation == "fixed")
        return a.toFixed(std::stoi(f[2])) == f[3];
    if (operation == "sqrt")
        return squareRoot(a)->toString() == f[2];
    if (operation == "exp")
        return exponential(a)->toString() == f[2];
    if (operation == "ln")
        return naturalLogarithm(a)->toString() == f[2];
    return operation == "pow" && power(a, number(f[2]))->toString() == f[3];
}

} // namespace

/// The vectors that Python's fractions and decimal have computed: the committed ones, or those of the file that the
/// environment names in HUIMIN_NUMBER_VECTORS.
class NumberVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void everyVectorHolds()
    {
        const QString path =
            qEnvironmentVariable("HUIMIN_NUMBER_VECTORS", HUIMIN_SOURCE_DIR "/tests/data/number/vectors.txt");
        std::ifstream file(path.toStdString());
        QVERIFY2(file.is_open(), qPrintable(path));
        int cases = 0;
        int wrong = 0;
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with('#'))
                continue;
            std::istringstream words(line);
            const Fields fields{std::istream_iterator<std::string>(words), {}};
            ++cases;
            if (!holds(fields) && ++wrong <= 20)
                qWarning("%s", line.c_str());
        }
        QVERIFY(cases >= 4'000);
        QCOMPARE(wrong, 0);
    }
};

static const bool registered = huimin::tests::add<NumberVectorsTest>("number_vectors_test");
#include "number_vectors_test.moc"
