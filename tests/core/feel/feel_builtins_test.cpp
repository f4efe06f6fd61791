#include <QtTest>
#include <filesystem>
#include <fstream>
#include <set>

#include "core/feel/builtin.h"
#include "core/feel/evaluator.h"
#include "core/feel/parser.h"
#include "core/feel/spaced_names.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;

namespace {

/// No names; a calendar with the Spring Festival of 2023.
class CalendarEnvironment : public Environment {
public:
    CalendarEnvironment()
    {
        CalendarYear year;
        year.year = 2023;
        for (int day = 21; day <= 27; ++day)
            year.breaks.insert(*Date::of(2023, 1, day));
        for (int day = 22; day <= 24; ++day)
            year.statutory.insert(*Date::of(2023, 1, day));
        year.makeUp = {*Date::of(2023, 1, 28), *Date::of(2023, 1, 29)};
        m_calendar.add(year);
    }
    std::optional<Value> named(std::string_view) const override { return std::nullopt; }
    const WorkCalendar* workCalendar() const override { return &m_calendar; }

private:
    WorkCalendar m_calendar;
};

/// Evaluates both sides of `left = right`; what went wrong, or nothing.
QString difference(const std::string& line)
{
    const auto parsed = parse(line);
    if (!parsed)
        return QString::fromStdString(toText(parsed.diagnostics().front(), Language::En));
    const auto* sides = std::get_if<Comparison>(&(*parsed)->node);
    if (!sides || sides->op != Comparator::Equal)
        return "not written as expression = expected";
    const CalendarEnvironment environment;
    const Value got = evaluate(*sides->left, environment);
    const Value expected = evaluate(*sides->right, environment);
    if (sameValue(got, expected))
        return {};
    const std::string why = got.nullReason() ? " (" + got.nullReason()->text.en + ")" : "";
    return QString::fromStdString("got " + toFeelText(got) + why + ", expected " + toFeelText(expected));
}

}  // namespace

class FeelBuiltinsTest : public QObject {
    Q_OBJECT

private slots:
    void everyExampleHolds_data()
    {
        QTest::addColumn<QString>("example");
        for (const Builtin* builtin : allBuiltins())
            QTest::newRow(std::string(builtin->name).c_str())
                << QString::fromUtf8(builtin->example.data(), static_cast<qsizetype>(builtin->example.size()));
    }
    void everyExampleHolds()
    {
        QFETCH(QString, example);
        QCOMPARE(difference(example.toStdString()), QString());
    }

    void everyBuiltinSaysWhatItDoes()
    {
        for (const Builtin* builtin : allBuiltins()) {
            QVERIFY(!builtin->help.zh.empty() && !builtin->help.en.empty());
            QVERIFY2(builtin->example.starts_with(builtin->name), std::string(builtin->name).c_str());
            QCOMPARE(findBuiltin(builtin->name), builtin);
        }
    }

    void casesInFiles_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto& file : std::filesystem::directory_iterator(HUIMIN_SOURCE_DIR "/tests/data/feel/builtins")) {
            std::ifstream lines(file.path());
            std::string line;
            for (int number = 1; std::getline(lines, line); ++number) {
                if (!line.empty() && line.front() != '#')
                    QTest::newRow((file.path().filename().string() + ":" + std::to_string(number)).c_str())
                        << QString::fromStdString(line);
            }
        }
    }
    void casesInFiles()
    {
        QFETCH(QString, line);
        const QString wrong = difference(line.toStdString());
        QVERIFY2(wrong.isEmpty(), qPrintable(line + ": " + wrong));
    }

    void theParserKnowsTheNamesWithSpaces()
    {
        // FEEL's, but not part of the profile: the parser reads them so that they can be refused by name.
        std::set<std::string_view> listed(spacedFunctionNames.begin(), spacedFunctionNames.end());
        for (const auto* name : {"date and time", "met by", "overlaps before", "overlaps after", "finished by", "started by"})
            listed.erase(name);
        std::set<std::string_view> builtins;
        for (const Builtin* builtin : allBuiltins()) {
            if (builtin->name.find(' ') != std::string_view::npos)
                builtins.insert(builtin->name);
        }
        QVERIFY(listed == builtins);
    }

    void aWrongCallSaysHowItIsCalled()
    {
        const CalendarEnvironment environment;
        const std::vector<Value> one{1};
        const Value tooFew = callBuiltin(*findBuiltin("modulo"), one, environment);
        QCOMPARE(tooFew.nullReason()->text.en.c_str(),
                 "modulo cannot be called with 1 arguments; it is called like this: modulo(dividend, divisor)");
        const std::vector<NamedValue> named{{"n", 1}, {"scal", 0}};
        const Value wrongName = callBuiltin(*findBuiltin("floor"), std::span<const NamedValue>(named), environment);
        QVERIFY(wrongName.nullReason()->text.en.starts_with("floor has no parameter named scal"));
    }
};

static const bool registered = huimin::tests::add<FeelBuiltinsTest>("feel_builtins_test");
#include "feel_builtins_test.moc"
