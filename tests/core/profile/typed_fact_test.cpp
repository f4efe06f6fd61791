#include "core/profile/typed_fact.h"

#include <QtTest>

#include "tests/support/registry.h"
#include "tests/support/shanxi_kinds.h"

namespace huimin {

namespace {

const Fact& memberFact(const char* id)
{
    for (const auto& kind : tests::shanxiVocabulary().kinds) {
        if (const Fact* members = kind->root.find("members"))
            return *members->find(id);
    }
    qFatal("no such fact");
}

const Fact& factOf(const QString& name)
{
    const QStringList parts = name.split('.');
    const Fact* fact = &memberFact(parts[0].toUtf8().constData());
    for (qsizetype i = 1; i < parts.size(); ++i)
        fact = fact->find(parts[i].toStdString());
    return *fact;
}

}  // namespace

class TypedFactTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsUnderstood_data();
    void whatIsTypedIsUnderstood();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void nothingTypedIsNotAsked();
    void aDateIsWholeWhenNothingCanFollow_data();
    void aDateIsWholeWhenNothingCanFollow();
};

void TypedFactTest::whatIsTypedIsUnderstood_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("means");
    const auto row = [](const char* fact, const char* typed, const char* means) {
        QTest::addRow("%s: %s", fact, typed) << fact << typed << means;
    };
    row("income.wage", "200", "200");
    row("income.wage", "200.5", "200.50");
    row("income.wage", "  ２００．５ ", "200.50");
    row("income.wage", "200。5", "200.50");
    row("income.wage", "12.", "12");
    row("income.wage", "012", "12");
    row("income.wage", "1 200", "1200");
    row("income.wage", "0", "0");
    row("disability.grade", "4", "4");
    row("birth_date", "1948-06-15", "1948-06-15");
    row("birth_date", "19480615", "1948-06-15");
    row("birth_date", "1948.6.15", "1948-06-15");
    row("birth_date", "1948/6/15", "1948-06-15");
    row("birth_date", "１９４８年６月１５日", "1948-06-15");
    row("national_id", "140000194806154279", "140000194806154279");
    row("national_id", " １４００００ 19480615 4279", "140000194806154279");
    row("name", " 买买提·艾力 ", "买买提·艾力");
    row("name", "１号", "１号");
}

void TypedFactTest::whatIsTypedIsUnderstood()
{
    QFETCH(QString, fact);
    QFETCH(QString, typed);
    QFETCH(QString, means);
    const auto understood = understandTyped(factOf(fact), typed.toStdString());
    const auto* wrong = std::get_if<Bilingual>(&understood);
    QVERIFY2(!wrong, wrong ? wrong->en.c_str() : "");
    const auto& value = std::get<FactScalar>(std::get<FactEntry>(understood));
    QCOMPARE(QString::fromStdString(typedFormOf(factOf(fact), value)), means);
}

void TypedFactTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* fact, const char* typed, const char* says) {
        QTest::addRow("%s: %s", fact, typed) << fact << typed << says;
    };
    row("income.wage", "abc", "is no number");
    row("income.wage", "1,200", "is no number");
    row("income.wage", "1e3", "is no number");
    row("income.wage", ".", "is no number");
    row("income.wage", "-3", "cannot be below 0");
    row("income.wage", "0.005", "at most 2 decimals");
    row("disability.grade", "5", "from 1 to 4");
    row("disability.grade", "1.5", "whole number");
    row("birth_date", "昨天", "is no date");
    row("birth_date", "1948", "is no date");
    row("birth_date", "1949-02-29", "no such day");
    row("national_id", "14000019480615427X", "check character");
    row("national_id", "1400", "has 4");
}

void TypedFactTest::whatIsWrongIsSaid()
{
    QFETCH(QString, fact);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const auto understood = understandTyped(factOf(fact), typed.toStdString());
    const auto* wrong = std::get_if<Bilingual>(&understood);
    QVERIFY(wrong);
    QVERIFY2(QString::fromStdString(wrong->en).contains(says), wrong->en.c_str());
    QVERIFY(!wrong->zh.empty());
}

void TypedFactTest::nothingTypedIsNotAsked()
{
    for (const char* fact : {"income.wage", "birth_date", "national_id", "name"})
        QVERIFY(std::get<FactEntry>(understandTyped(factOf(fact), " 　")) == FactEntry(NotAsked()));
}

void TypedFactTest::aDateIsWholeWhenNothingCanFollow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isWhole");
    for (const char* typed : {"", "2", "2023", "2023-0", "2023-01-", "2023-01-2", "2023.1.2", "2023年1月2", "2023012", "20230"})
        QTest::newRow(typed) << typed << false;
    for (const char* typed : {"2023-01-25", "2023-1-25", "2023.1.25", "20230125", "2023年1月2日", "２０２３-０１-２５", " 2023-01-25 "})
        QTest::newRow(typed) << typed << true;
}

void TypedFactTest::aDateIsWholeWhenNothingCanFollow()
{
    QFETCH(QString, typed);
    QFETCH(bool, isWhole);
    QCOMPARE(isWholeDate(typed.toStdString()), isWhole);
}

}  // namespace huimin

static const bool registered = huimin::tests::add<huimin::TypedFactTest>("typed_fact_test");

#include "typed_fact_test.moc"
