#include <QtTest>

#include "core/feel/decision_table.h"
#include "core/feel/evaluator.h"
#include "core/rulepack/table.h"
#include "core/rulepack/table_reader.h"
#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::feel;
using namespace huimin::tests;

namespace {

const std::string rules = "rules:\n"
                          "  - {when: [\"< 3\", '\"a\", \"b\"'], then: 10}\n"
                          "  - {when: [\"[2..6)\", \"-\"], then: 20}\n"
                          "  - {when: [\"-\", 'not(\"a\", \"b\")'], then: n + 1}\n"
                          "  - {when: [\"? > 7 and ? < 9\", \"-\"], then: 10}\n";

/// Reads the table of a test; stops where it is wrong, as the test wrote it.
Formula tableOf(const std::string& text)
{
    const UnitSystem units;
    const DeclaredNames names;
    PackReading reading(units, names);
    const yaml::Tree tree = treeOf(text);
    Formula formula = readTable(tree.root(), reading);
    for (const Diagnostic& diagnostic : reading.diagnostics())
        qFatal("%s", toText(diagnostic, Language::En).c_str());
    if (!formula.tree)
        qFatal("the table's expression cannot be read: %s", formula.text.c_str());
    return formula;
}

DecisionTable decisionTable(const RuleTable& table, const std::string& priorities, const std::string& otherwise)
{
    DecisionTable made;
    made.policy = table.policy;
    for (const RuleTable::Cell& input : table.inputs)
        made.inputs.push_back({input.tree, nullptr});
    for (const std::string& output : table.outputs) {
        made.outputs.push_back({output, priorities.empty() ? nullptr : *parseUnaryTests(priorities),
                                otherwise.empty() ? nullptr : *parse(otherwise)});
    }
    for (const RuleTable::Rule& rule : table.rules) {
        made.rules.emplace_back();
        for (const RuleTable::Cell& cell : rule.when)
            made.rules.back().when.push_back(cell.tree);
        for (const RuleTable::Cell& cell : rule.then)
            made.rules.back().then.push_back(cell.tree);
    }
    return made;
}

ContextEnvironment inputsOf(int half, const std::string& t)
{
    ContextValue context;
    context.entries = {{"n", Number::ratio(half, 2)}, {"t", t}};
    return ContextEnvironment(context);
}

}  // namespace

/// A table in a pack is evaluated as the expression it stands for. That has to answer what decision tables answer.
class RuleTableTest : public QObject {
    Q_OBJECT

private slots:
    void answersAsADecisionTableDoes_data()
    {
        QTest::addColumn<std::string>("hit");
        QTest::addColumn<std::string>("priorities");
        QTest::addColumn<std::string>("otherwise");
        for (const char* hit : {"unique", "any", "first", "rule_order", "collect", "sum", "least", "greatest", "count"}) {
            QTest::newRow(hit) << std::string(hit) << std::string() << std::string();
            QTest::newRow((std::string(hit) + ", otherwise").c_str()) << std::string(hit) << std::string() << std::string("-1");
        }
        for (const char* hit : {"priority", "output_order"}) {
            QTest::newRow(hit) << std::string(hit) << std::string("n + 1, 20, 10") << std::string();
            QTest::newRow((std::string(hit) + ", otherwise").c_str()) << std::string(hit) << std::string("20, n + 1, 10") << std::string("0");
        }
    }

    void answersAsADecisionTableDoes()
    {
        QFETCH(std::string, hit);
        QFETCH(std::string, priorities);
        QFETCH(std::string, otherwise);
        std::string text = "inputs: [n, t]\nhit: " + hit + "\n" + rules;
        if (!priorities.empty())
            text += "outputs: [{priorities: [" + priorities + "]}]\n";
        if (!otherwise.empty())
            text += "otherwise: " + otherwise + "\n";
        const Formula formula = tableOf(text);
        const DecisionTable table = decisionTable(*formula.table, priorities, otherwise);
        int known = 0;
        for (int half = -2; half <= 24; ++half) {
            for (const char* t : {"a", "b", "c"}) {
                const auto environment = inputsOf(half, t);
                const Value written = evaluate(*formula.tree, environment);
                const Value decided = evaluate(table, environment);
                known += written.isNull() ? 0 : 1;
                const bool same = sameValue(written, decided) || (written.isNull() && decided.isNull());
                const std::string told = "n = " + Number::ratio(half, 2).toString() + ", t = " + t + ": " + toFeelText(written) +
                                         " by the expression, " + toFeelText(decided) + " by the table";
                QVERIFY2(same, told.c_str());
            }
        }
        QVERIFY(known > 10);
    }

    void severalOutputsAreOneContext()
    {
        const Formula formula = tableOf("inputs: n\noutputs: [{id: rate}, {id: label}]\nrules:\n"
                                        "  - {when: \"< 3\", then: [1, '\"low\"']}\n"
                                        "  - {when: \">= 3\", then: [2, '\"high\"']}\n");
        const Value value = evaluate(*formula.tree, inputsOf(8, "a"));
        QVERIFY2(sameValue(value, evaluate(**parse("{rate: 2, label: \"high\"}"), inputsOf(8, "a"))), toFeelText(value).c_str());
    }

    void whereNoTwoRulesMeetItIsPlainlyOneAfterAnother()
    {
        const Formula formula = tableOf("inputs: n\nrules:\n  - {when: \"< 3\", then: 1}\n  - {when: \">= 3\", then: 2}\notherwise: 0\n");
        QCOMPARE(formula.text, std::string("if (n) in (< 3) then (1) else if (n) in (>= 3) then (2) else (0)"));
    }
};

static const bool registered = huimin::tests::add<RuleTableTest>("rule_table_test");
#include "rule_table_test.moc"
