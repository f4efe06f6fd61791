#include "app/rule_editor/rule_template.h"

#include <QtTest>

#include "core/rulepack/loader.h"
#include "tests/app/support/rules_copy.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

class RuleTemplateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsBegunLoadsAtOnceAndIsOneStep_data();
    void whatIsBegunLoadsAtOnceAndIsOneStep();
    void oneAfterTheOtherStandInOneFile();
    void namesThatCannotBeAreSaid();
};

namespace {

NewThing thing(NewThing::Kind kind, const char* id, const char* subject)
{
    return {kind, id, {"老年就餐：补贴", "Meals for the old: a subsidy"}, "shanxi/", subject};
}

}  // namespace

void RuleTemplateTest::whatIsBegunLoadsAtOnceAndIsOneStep_data()
{
    using Kind = NewThing::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a benefit of persons") << int(Kind::Benefit) << "person";
    QTest::newRow("a benefit of households") << int(Kind::Benefit) << "household";
    QTest::newRow("a benefit of those who are paid no money so far") << int(Kind::Benefit) << "job_seeker";
    QTest::newRow("a fact of persons") << int(Kind::Fact) << "person";
    QTest::newRow("a fact of households") << int(Kind::Fact) << "household";
    QTest::newRow("a definition of persons") << int(Kind::Definition) << "person";
    QTest::newRow("a definition of households") << int(Kind::Definition) << "household";
    QTest::newRow("a standard") << int(Kind::Standard) << "";
    QTest::newRow("a pack") << int(Kind::Pack) << "";
}

void RuleTemplateTest::whatIsBegunLoadsAtOnceAndIsOneStep()
{
    QFETCH(int, kind);
    QFETCH(QString, subject);
    RuleDocument document(shippedRulesDirectory());
    QVERIFY(document.open().empty());
    RuleTemplates templates(document, *shippedRules());
    const auto file = templates.make(thing(NewThing::Kind(kind), "elder_meals", subject.toUtf8()));
    QVERIFY2(file, file ? "" : file.diagnostics().front().message.en.c_str());
    QVERIFY(document.text(*file));
    QCOMPARE(document.undoStack().count(), 1);
    const auto rules = loadRules(document.directory(), document.edited());
    QVERIFY2(rules, rules ? "" : toText(rules.diagnostics().front(), Language::En).c_str());
    QVERIFY2(rules.warnings().empty(), rules.warnings().empty() ? "" : toText(rules.warnings().front(), Language::En).c_str());
    document.undoStack().undo();
    QVERIFY(!document.isUnsaved());
}

void RuleTemplateTest::oneAfterTheOtherStandInOneFile()
{
    RuleDocument document(shippedRulesDirectory());
    QVERIFY(document.open().empty());
    RuleTemplates templates(document, *shippedRules());
    const auto one = templates.make(thing(NewThing::Kind::Fact, "eats_out", "person"));
    const auto other = templates.make(thing(NewThing::Kind::Fact, "lives_far", "person"));
    QVERIFY(one && other);
    QCOMPARE(*one, *other);
    const auto rules = loadRules(document.directory(), document.edited());
    QVERIFY2(rules, rules ? "" : toText(rules.diagnostics().front(), Language::En).c_str());
}

void RuleTemplateTest::namesThatCannotBeAreSaid()
{
    RuleDocument document(shippedRulesDirectory());
    QVERIFY(document.open().empty());
    const RuleTemplates templates(document, *shippedRules());
    for (const char* id : {"", "1st", "two words", "a-b", "rural_dibao", "disability", "age"})
        QVERIFY2(!templates.objectionTo(thing(NewThing::Kind::Benefit, id, "person")).empty(), id);
    NewThing one = thing(NewThing::Kind::Benefit, "elder_meals", "person");
    QVERIFY(templates.objectionTo(one).empty());
    one.label.en.clear();
    QVERIFY(!templates.objectionTo(one).empty());
}

static const bool registered = huimin::tests::add<RuleTemplateTest>("rule_template_test");

#include "rule_template_test.moc"
