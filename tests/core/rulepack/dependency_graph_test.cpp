#include <QtTest>

#include "tests/core/rulepack/samples.h"
#include "tests/support/registry.h"

using namespace huimin;
using namespace huimin::tests;

namespace {

QStringList arrowsFrom(const char* wanted)
{
    QStringList targets;
    for (const auto& [node, arrows] : soundRules()->dependencies.arrows()) {
        if (node.text() != wanted)
            continue;
        for (const auto& target : arrows)
            targets << QString::fromStdString(target.text());
    }
    return targets;
}

}  // namespace

/// The graph of the pack in tests/data/packs/sound. Routes stand before definitions.
class DependencyGraphTest : public QObject {
    Q_OBJECT

private slots:
    void arrows_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("to");
        QTest::newRow("facts alone") << "years" << QStringList{};
        QTest::newRow("a definition of another subject through a list of definitions") << "shared pay" << QStringList{"aboard", "own_pay"};
        QTest::newRow("in all its formulas") << "pay_each" << QStringList{"aboard", "shared pay"};
        QTest::newRow("the benefits that count for it") << "own_pay" << QStringList{"sick_aid"};
        QTest::newRow("conditions and amount") << "winter_aid.whole_boat" << QStringList{"aboard", "pay_each"};
        QTest::newRow("a named route alone") << "winter_aid.one_sailor" << QStringList{"winter_aid.whole_boat"};
        QTest::newRow("in a filter, and what displaces it") << "licence_bonus" << QStringList{"sick_aid", "licensed", "years"};
    }

    void arrows()
    {
        QFETCH(QString, from);
        QFETCH(QStringList, to);
        QCOMPARE(arrowsFrom(from.toLatin1()), to);
    }

    void everyDefinitionAndRouteIsThere()
    {
        QCOMPARE(soundRules()->dependencies.arrows().size(), soundRules()->definitions.size() + 5);
    }

    void benefitsThatAskForADefinition()
    {
        const auto& graph = soundRules()->dependencies;
        const std::set<std::string> onYears{"licence_bonus", "sick_aid"};
        QVERIFY(graph.benefitsAskingFor("years") == onYears);
        QVERIFY(graph.benefitsAskingFor("own_pay") == std::set<std::string>{"winter_aid"});
        QVERIFY(graph.benefitsAskingFor("no such definition").empty());
    }
};

static const bool registered = huimin::tests::add<DependencyGraphTest>("dependency_graph_test");
#include "dependency_graph_test.moc"
