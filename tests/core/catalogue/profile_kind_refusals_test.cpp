#include <QtTest>

#include "core/catalogue/profile_kind_reader.h"
#include "core/yaml/reader.h"
#include "tests/support/diagnostic_cases.h"
#include "tests/support/registry.h"
#include "tests/support/shanxi_kinds.h"

namespace huimin::tests {

/// Every file in tests/data/kinds is wrong in the way its name says, and is refused in the words beside it.
class ProfileKindRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void isRefusedInTheseWords_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& path : yamlFilesIn("kinds"))
            QTest::newRow(path.stem().c_str()) << QString::fromStdString(path.string());
    }

    void isRefusedInTheseWords()
    {
        QFETCH(QString, file);
        const std::filesystem::path path(file.toStdString());
        const auto tree = yaml::read(contentOf(path), path.filename().string());
        QVERIFY2(bool(tree), "a kind is to be refused for what it says, not as YAML");
        const auto kind = readProfileKind(tree->root(), shanxiUnits());
        QVERIFY2(!kind, "the file reads without a complaint");
        const std::string actual = rendered(kind.diagnostics());
        QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expectedBeside(path, actual)));
    }

    void someWereFound() { QVERIFY(!yamlFilesIn("kinds").empty()); }
};

} // namespace huimin::tests

static const bool registered = huimin::tests::add<huimin::tests::ProfileKindRefusalsTest>("profile_kind_refusals_test");

#include "profile_kind_refusals_test.moc"
