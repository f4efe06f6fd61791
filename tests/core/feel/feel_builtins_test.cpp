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

/// No names; a calendar with the Spring Festival of 2023, a local standard that was raised in 2023, and a parameter.
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
    Value standardsOn(const Value& day) const override
    {
        return contextOf("meals", *day.as<Date>() < *Date::of(2023, 1, 1) ? 20 : 25);
    }
    Value parametersOn(const Value&) const override { return contextOf("factor", 2); }

private:
    static Value contextOf(const char* name, int value)
    {
        ContextValue context;
        context.entries = {{name, Number(value)}};
        return Value(std::make_shared<const ContextValue>(std::move(context)));
    }

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

    void aMistakeSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* expression, const char* reason) { QTest::newRow(expression) << expression << reason; };
        row("min([null, 1])", "an item of the list is null, and null has no place in order");
        row("max([1, null])", "an item of the list is null, and null has no place in order");
        row("min([1, \"a\"])", "a string and a number in one list cannot be put in order");
        row("date(2024.5, 2, 1)", "parameter year should be a whole number, but it is 2024.5");
        row("date(2024, \"2\", 1)", "parameter month should be a number, but it is a string");
        row("date(1e9, 2, 1)", "parameter year is 1000000000, which is beyond any calendar");
        row("sum([\"a\"])", "every item of the parameter list should be a number, but one is a string");
        row("cout([1])", "there is no function named cout; did you mean count?");
        row("foo(1, 2)", "there is no function named foo");
    }
    void aMistakeSaysWhatItIs()
    {
        QFETCH(QString, expression);
        QFETCH(QString, reason);
        const auto parsed = parse(expression.toStdString());
        QVERIFY(bool(parsed));
        const Value got = evaluate(**parsed, CalendarEnvironment());
        QVERIFY(got.nullReason());
        QCOMPARE(QString::fromStdString(got.nullReason()->text.en), reason);
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
